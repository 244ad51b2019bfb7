// PixMix (Hendrycks et al., CVPR 2022, algorithm 1): options, draw a plan, render it.
#pragma once

#include <cstdint>
#include <vector>

#include "augment/mixing_scale.h"
#include "augment/normalisation.h"
#include "augment/pixmix_plan.h"
#include "augment/view_key.h"
#include "augment/workspace.h"
#include "core/image_view.h"

namespace ipmix {

struct PixMixOptions {
  uint64_t seed = 0;
  int k = 4;              // rounds are uniform in 0..k
  double beta = 3.0;      // of the add and multiply coefficients
  double severity = 3.0;  // levels are uniform in 0.1..severity
  std::vector<Op> ops;
  Normalisation normalisation;
  MixingScale mixing_scale;
};

void check_options(const PixMixOptions& options);  // INVALID_ARGUMENT in one sentence

void draw_plan(const PixMixOptions& options, const ViewKey& key, int height, int width, PixMixPlan& plan);

// Throws INVALID_ARGUMENT unless every number of the plan may be rendered on a height x width picture.
void check_plan(const PixMixPlan& plan, int height, int width);

// Pure. `plan` must be drawn for this size, or checked; image and mixing are of the plan's size. Pixels are
// float32 in 0..1 from the first round to the last. out: 3 x height x width float32, normalised.
void render(const PixMixOptions& options, ConstImageView image, ConstImageView mixing, const PixMixPlan& plan,
            Workspace& workspace, float* out);

void augment_view(const PixMixOptions& options, const ViewKey& key, ConstImageView image,
                  ConstImageView mixing, Workspace& workspace, float* out);

}  // namespace ipmix
