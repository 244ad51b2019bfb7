// One sample of a batch: read, decode, frame, mixing picture, and its views in place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "augment/mixing_set.h"
#include "augment/view_augmenter.h"
#include "data/encoded_source.h"
#include "data/frame.h"
#include "data/loader_statistics.h"
#include "image/picture.h"

namespace ipmix {

struct SampleOptions {
  uint64_t seed = 0;  // of the frame; plans and mixing pictures have the seed of `augment`
  FrameOptions frame;
  // 1: the clean picture, or view 1 of the augmentation where there is one.
  // n > 1: view 0 clean, views 1 .. n-1 augmented, all from the same frame and mixing picture.
  int views = 1;
  bool bytes_out = false;  // height x width x 3 bytes; the clean picture only
  std::shared_ptr<const ViewAugmenter> augment;
  std::shared_ptr<MixingSet> mixing;  // where `augment` has mixing pictures
  Normalisation normalisation;
};

// Scratch of one thread.
struct SampleSpace {
  Workspace workspace;
  FrameSpace frame;
  std::vector<uint8_t> read;
  Picture decoded;
  Picture partner;
};

// The framed picture of an encoded sample, borrowed from `space` or from the sample. Of a JPEG only the rows
// that its crop needs are decoded. Throws what a damaged picture is.
ConstImageView decode_framed(const FrameOptions& options, const FrameKey& key, const EncodedSample& sample,
                             SampleSpace& space, StageTimes& times);

// Writes views x 3 x height x width floats, view v at out + v * view_stride bytes; or the picture's own
// bytes.
void render_views(const SampleOptions& options, uint64_t epoch, size_t index, ConstImageView picture,
                  SampleSpace& space, uint8_t* out, size_t view_stride, StageTimes& times);

}  // namespace ipmix
