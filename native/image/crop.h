// Crop and flip of the training pictures. Source and target never overlap.
#pragma once

#include "core/image_view.h"

namespace ipmix {

// Fills `target` with the box of its own size whose corner is (left, top) in `source`; what lies outside the
// source is zero. A crop after padding by 4 is therefore left and top in -4..4, with no padded copy made.
void crop(ConstImageView source, int left, int top, ImageView target);

// The same, mirrored left to right after the crop.
void crop_mirrored(ConstImageView source, int left, int top, ImageView target);

void mirror(ConstImageView source, ImageView target);  // same size

}  // namespace ipmix
