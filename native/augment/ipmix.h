// IPMix (Huang et al., NeurIPS 2023, algorithm 1): options, draw a plan, render it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "augment/mixing_scale.h"
#include "augment/normalisation.h"
#include "augment/plan.h"
#include "augment/view_key.h"
#include "augment/workspace.h"
#include "core/image_view.h"
#include "image/operation.h"

namespace ipmix {

// What a mixed value beyond 0..255 becomes. The published code lets it wrap modulo 256.
enum class Overflow : uint8_t { kWrap, kClip };

struct IPMixOptions {
  uint64_t seed = 0;
  int k = 3;              // chains
  int t = 3;              // longest chain
  double beta = 3.0;      // of the add and multiply coefficients
  double severity = 3.0;  // levels are uniform in 0.1..severity
  std::vector<int> patch_sizes;
  std::vector<Op> ops;
  std::vector<MixKind> mixes;
  bool augmented_partner = false;  // with probability 1/2 the partner is the original after one operation
  Overflow overflow = Overflow::kWrap;
  Normalisation normalisation;
  MixingScale mixing_scale;
};

// Presets and defaults are lib/augment/options.ts's; this checks what came of them.
void check_options(const IPMixOptions& options);  // INVALID_ARGUMENT in one sentence

// All randomness of one view. Reuses what `plan` holds: no allocation in the steady state.
void draw_plan(const IPMixOptions& options, const ViewKey& key, int height, int width, Plan& plan);

// Turns each mask key of the plan into its bits, so that any program can replay it.
void make_masks_explicit(Plan& plan);

// Throws INVALID_ARGUMENT unless every number of the plan may be rendered on a height x width picture.
void check_plan(const Plan& plan, int height, int width);

// Pure: the same arguments give the same bytes. `plan` must be drawn for this size, or checked; image and
// mixing are of the plan's size. out: 3 x height x width float32, normalised. The workspace belongs to one
// thread.
void render(const IPMixOptions& options, ConstImageView image, ConstImageView mixing, const Plan& plan,
            Workspace& workspace, float* out);

// The same with the two options it looks at; a plan of image chains alone needs no mixing picture.
void render(const Normalisation& normalisation, Overflow overflow, ConstImageView image,
            ConstImageView mixing, const Plan& plan, Workspace& workspace, float* out);

// draw_plan and render in one, the plan kept in the workspace.
void augment_view(const IPMixOptions& options, const ViewKey& key, ConstImageView image,
                  ConstImageView mixing, Workspace& workspace, float* out);

}  // namespace ipmix
