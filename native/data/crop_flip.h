// The training crop and flip of a picture: drawn by (seed, epoch, index), the same for all its views.
#pragma once

#include <cstdint>

#include "core/image_view.h"

namespace ipmix {

struct CropFlipOptions {
  int padding = 0;    // zeros on every side before a crop of the picture's own size
  bool flip = false;  // mirrored with probability 1/2
};

struct CropFlip {
  int left = 0;  // corner of the crop in the unpadded picture, -padding .. padding
  int top = 0;
  bool mirrored = false;
};

CropFlip draw_crop_flip(const CropFlipOptions& options, uint64_t seed, uint64_t epoch, uint64_t index);

void apply_crop_flip(const CropFlip& draw, ConstImageView source, ImageView target);

}  // namespace ipmix
