// Everything a loader needs to know, read once from JavaScript.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "data/encoded_source.h"
#include "data/pixel_source.h"
#include "data/sample.h"
#include "data/sampler.h"

namespace ipmix {

// What a picture that cannot be read or decoded does.
enum class Broken : uint8_t { kError, kSkip };

struct LoaderOptions {
  PixelSource pixels;                            // pictures in memory; or
  std::shared_ptr<const EncodedSource> encoded;  // pictures to be read; or
  bool supplied = false;                         // pictures that JavaScript supplies batch by batch
  const int32_t* labels = nullptr;
  size_t count = 0;

  BatchPlan plan;
  SampleOptions sample;
  bool shuffle = false;
  WeightedDraw weights;
  Broken broken = Broken::kError;
  bool pinned = false;  // batch memory that a GPU reads directly
  int workers = 1;      // 0: no threads of its own, rendered on demand
  int prefetch = 2;     // finished batches ahead of the consumer

  size_t values_per_view() const {
    return 3 * static_cast<size_t>(sample.frame.height) * static_cast<size_t>(sample.frame.width);
  }
  size_t bytes_per_view() const { return values_per_view() * (sample.bytes_out ? 1 : sizeof(float)); }
  size_t bytes_per_batch() const {
    return bytes_per_view() * plan.largest() * static_cast<size_t>(sample.views);
  }
};

}  // namespace ipmix
