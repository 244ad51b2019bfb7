// Everything a loader needs to know, read once from JavaScript.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "data/pixel_source.h"
#include "data/sample.h"
#include "data/sampler.h"

namespace ipmix {

struct LoaderOptions {
  PixelSource source;
  BatchPlan plan;
  SampleOptions sample;
  bool shuffle = false;
  int workers = 1;   // 0: no threads of its own, rendered on demand
  int prefetch = 2;  // finished batches ahead of the consumer

  size_t floats_per_view() const { return 3 * source.picture(0).pixels(); }
  size_t largest_batch() const { return std::min(plan.size, plan.samples); }
  size_t floats_per_batch() const {
    return floats_per_view() * largest_batch() * static_cast<size_t>(sample.views);
  }
};

}  // namespace ipmix
