// A picture of any size to the size of the batch: resize, crop, flip. What is random is drawn by (seed,
// epoch, index), the same for all views of a sample.
#pragma once

#include <cstdint>

#include "core/image_view.h"
#include "image/box.h"
#include "image/picture.h"
#include "image/resize.h"

namespace ipmix {

enum class ResizeTo : uint8_t { kNone, kShorter, kExact };
// kPadded: the picture's own size after zeros on every side. kRandom: torchvision's RandomResizedCrop.
enum class CropKind : uint8_t { kNone, kPadded, kRandom, kCentre };

struct FrameOptions {
  ResizeTo resize = ResizeTo::kNone;
  int shorter = 0;  // the longer side becomes int(shorter * longer / shorter side), as torchvision's Resize
  int resize_height = 0;
  int resize_width = 0;
  Filter filter = Filter::kBilinear;
  CropKind crop = CropKind::kNone;
  int padding = 0;
  double scale[2] = {0.08, 1.0};         // of the picture's area
  double ratio[2] = {3.0 / 4, 4.0 / 3};  // width to height
  bool flip = false;                     // mirrored with probability 1/2
  int height = 0;                        // of what comes out
  int width = 0;

  bool only_random_crop() const { return resize == ResizeTo::kNone && crop == CropKind::kRandom; }
};

struct FrameKey {
  uint64_t seed = 0;
  uint64_t epoch = 0;
  uint64_t index = 0;
};

struct FrameSpace {
  Picture resized;
  Picture cropped;
  Picture mirrored;
  ResizeSpace resize;
};

// Draws as RandomResizedCrop.get_params does: ten attempts, then the largest centred box of a legal ratio.
Box draw_random_box(const FrameOptions& options, const FrameKey& key, int height, int width);

// The box (drawn before, in a picture that holds at least its pixels) at the batch's size, flipped.
ConstImageView frame_box(const FrameOptions& options, const FrameKey& key, ConstImageView picture,
                         const Box& box, FrameSpace& space);

// The picture at the batch's size: `picture` itself where nothing is to do, else in `space`. SHAPE_MISMATCH
// where the options do not bring it to that size.
ConstImageView frame(const FrameOptions& options, const FrameKey& key, ConstImageView picture,
                     FrameSpace& space);

}  // namespace ipmix
