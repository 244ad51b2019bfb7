// CutMix (Yun et al., ICCV 2019): a box of each picture of a batch is another one's; labels are weighed by
// area. The box is that of torchvision 0.29 (transforms/v2, CutMix).
#pragma once

#include <cstdint>
#include <vector>

#include "augment/batch_pairs.h"
#include "image/box.h"

namespace ipmix {

struct CutMixOptions {
  uint64_t seed = 0;
  double alpha = 1.0;  // the share of the picture itself is Beta(alpha, alpha) before the box is clipped
};

struct CutMixPlan {
  int height = 0;
  int width = 0;
  std::vector<uint32_t> permutation;
  Box box;              // may be empty
  double lambda = 1.0;  // 1 - area of the box / area of the picture
};

void check_options(const CutMixOptions& options);  // INVALID_ARGUMENT in one sentence

// The box about pixel (x, y) that leaves about `share` of a height x width picture, clipped to it.
Box cut_box(double share, int x, int y, int height, int width);

void draw_plan(const CutMixOptions& options, const BatchKey& key, uint32_t count, int height, int width,
               CutMixPlan& plan);

// INVALID_ARGUMENT unless the plan may be rendered on `count` pictures of height x width.
void check_plan(const CutMixPlan& plan, size_t count, int height, int width);

// Sample i of the mixed batch. The plan must be drawn for this batch, or checked.
void mix_sample(const CutMixPlan& plan, const float* images, size_t i, size_t channels, float* out);

}  // namespace ipmix
