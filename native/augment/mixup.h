// Mixup (Zhang et al., ICLR 2018): each sample of a batch is blended with another one, labels too.
#pragma once

#include <cstdint>
#include <vector>

#include "augment/batch_pairs.h"

namespace ipmix {

struct MixupOptions {
  uint64_t seed = 0;
  double alpha = 1.0;  // the share of the sample itself is Beta(alpha, alpha)
};

struct MixupPlan {
  std::vector<uint32_t> permutation;
  double lambda = 1.0;
};

void check_options(const MixupOptions& options);  // INVALID_ARGUMENT in one sentence

void draw_plan(const MixupOptions& options, const BatchKey& key, uint32_t count, MixupPlan& plan);

// Sample i of the mixed batch; `values` floats a sample. The plan must be drawn for this batch, or checked.
void mix_sample(const MixupPlan& plan, const float* images, size_t i, size_t values, float* out);

}  // namespace ipmix
