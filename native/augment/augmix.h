// AugMix (Hendrycks et al., ICLR 2020, algorithm 1). Its plan is IPMix's with image chains alone.
#pragma once

#include <cstdint>
#include <vector>

#include "augment/ipmix.h"

namespace ipmix {

struct AugMixOptions {
  uint64_t seed = 0;
  int width = 3;          // chains
  int depth = 0;          // operations of a chain; 0: uniform in 1..3
  double severity = 3.0;  // levels are uniform in 0.1..severity
  std::vector<Op> ops;
  Normalisation normalisation;
};

void check_options(const AugMixOptions& options);  // INVALID_ARGUMENT in one sentence

void draw_plan(const AugMixOptions& options, const ViewKey& key, int height, int width, Plan& plan);

// INVALID_ARGUMENT for a chain of mixing steps: there is no mixing picture.
void check_image_chains(const Plan& plan);

// Pure. `plan` must be drawn for this size, or checked by check_plan and check_image_chains. out: 3 x height
// x width float32, normalised.
void render(const AugMixOptions& options, ConstImageView image, const Plan& plan, Workspace& workspace,
            float* out);

void augment_view(const AugMixOptions& options, const ViewKey& key, ConstImageView image, ConstImageView,
                  Workspace& workspace, float* out);

}  // namespace ipmix
