// The kernels of the table, one family a file. Each comment says what the level's numbers are. Pictures are
// worked on as x / 255 in floating point, cut to 0..1, and truncated to 8 bits.
#pragma once

#include "corrupt/corruption.h"

namespace ipmix::corruption {

void gaussian_noise(ConstImageView clean, const Level& level, Random& random, ImageView out);  // sigma
void shot_noise(ConstImageView clean, const Level& level, Random& random, ImageView out);  // photons at 1.0
void impulse_noise(ConstImageView clean, const Level& level, Random& random,
                   ImageView out);  // share of values hit
void speckle_noise(ConstImageView clean, const Level& level, Random& random, ImageView out);  // sigma
void gaussian_blur(ConstImageView clean, const Level& level, Random& random, ImageView out);  // sigma
void defocus_blur(ConstImageView clean, const Level& level, Random& random,
                  ImageView out);                                                         // radius, smoothing
void zoom_blur(ConstImageView clean, const Level& level, Random& random, ImageView out);  // zooms, step
void brightness(ConstImageView clean, const Level& level, Random& random, ImageView out);  // added value
void contrast(ConstImageView clean, const Level& level, Random& random, ImageView out);    // factor
void saturate(ConstImageView clean, const Level& level, Random& random, ImageView out);    // factor, added
void pixelate(ConstImageView clean, const Level& level, Random& random, ImageView out);    // scale

}  // namespace ipmix::corruption
