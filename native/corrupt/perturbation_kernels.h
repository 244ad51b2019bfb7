// The kernels of the table of films.
#pragma once

#include "corrupt/perturbation.h"

namespace ipmix::corruption {

// clang-format off
void gaussian_noise_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void shot_noise_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void speckle_noise_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void motion_blur_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void zoom_blur_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void gaussian_blur_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void snow_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void spatter_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void brightness_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void translate_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void rotate_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void tilt_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void scale_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
void shear_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out);
// clang-format on

}  // namespace ipmix::corruption
