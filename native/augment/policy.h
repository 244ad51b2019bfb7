// AutoAugment (Cubuk et al., CVPR 2019), RandAugment (Cubuk et al., NeurIPS 2020) and TrivialAugmentWide
// (Mueller and Hutter, ICCV 2021) as torchvision 0.29 has them: options, draw a plan, render it.
#pragma once

#include <array>
#include <cstdint>

#include "augment/auto_augment_policies.h"
#include "augment/normalisation.h"
#include "augment/policy_plan.h"
#include "augment/policy_space.h"
#include "augment/view_key.h"
#include "augment/workspace.h"
#include "core/image_view.h"

namespace ipmix {

struct PolicyOptions {
  uint64_t seed = 0;
  PolicyMethod method = PolicyMethod::kTrivialAugment;
  const std::array<SubPolicy, kSubPolicies>* policy = nullptr;  // AutoAugment
  int count = 2;                                                // RandAugment: operations one after the other
  int magnitude = 9;                                            // RandAugment: bin of all magnitudes
  int bins = 31;                                                // RandAugment and TrivialAugment
  Interpolation interpolation = Interpolation::kNearest;
  Normalisation normalisation;
};

// INVALID_ARGUMENT with the nearest name for another than nearest and bilinear.
Interpolation interpolation_named(std::string_view name);

void check_options(const PolicyOptions& options);  // INVALID_ARGUMENT in one sentence

void draw_plan(const PolicyOptions& options, const ViewKey& key, int height, int width, PolicyPlan& plan);

// Throws INVALID_ARGUMENT unless the plan may be rendered on a height x width picture.
void check_plan(const PolicyPlan& plan, int height, int width);

// Pure. `plan` must be drawn for this size, or checked. out: 3 x height x width float32, normalised.
void render(const PolicyOptions& options, ConstImageView image, const PolicyPlan& plan, Workspace& workspace,
            float* out);

// The same before the normalisation: torchvision's own bytes.
void render_picture(const PolicyOptions& options, ConstImageView image, const PolicyPlan& plan,
                    Workspace& workspace, ImageView out);

void augment_view(const PolicyOptions& options, const ViewKey& key, ConstImageView image, ConstImageView,
                  Workspace& workspace, float* out);

}  // namespace ipmix
