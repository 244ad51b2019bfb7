// One sample of a batch: crop, flip, mixing picture, and its views in place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "augment/mixing_set.h"
#include "augment/view_augmenter.h"
#include "data/crop_flip.h"
#include "data/pixel_source.h"
#include "image/picture.h"

namespace ipmix {

struct SampleOptions {
  uint64_t seed = 0;  // of crop and flip; plans and mixing pictures have the seed of `augment`
  CropFlipOptions crop_flip;
  // 1: the clean picture, or view 1 of the augmentation where there is one.
  // n > 1: view 0 clean, views 1 .. n-1 augmented, all from the same crop, flip and mixing picture.
  int views = 1;
  std::shared_ptr<const ViewAugmenter> augment;
  std::shared_ptr<MixingSet> mixing;  // where `augment` has mixing pictures
  Normalisation normalisation;
};

// Scratch of one thread.
struct SampleSpace {
  Workspace workspace;
  Picture cropped;
  Picture partner;
};

// Writes views x 3 x height x width floats, view v at out + v * view_stride.
void render_sample(const SampleOptions& options, const PixelSource& source, uint64_t epoch, size_t index,
                   SampleSpace& space, float* out, size_t view_stride);

}  // namespace ipmix
