#include "augment/policy.h"

#include <utility>

#include "augment/check_number.h"
#include "augment/view_kernels.h"
#include "core/error.h"
#include "core/random.h"
#include "core/unknown_name.h"

namespace ipmix {

namespace {

// Two buffers take turns; identities cost nothing.
ConstPlanes run_steps(const PolicyOptions& options, ConstImageView image, const PolicyPlan& plan,
                      Workspace& workspace) {
  Planes from = workspace.original.sized(image.height, image.width);
  Planes to = workspace.spare.sized(image.height, image.width);
  split_channels(image, from);
  for (const PolicyStep& step : plan.steps) {
    if (step.op == PolicyOp::kIdentity) continue;
    apply_policy_step(step, options.interpolation, from, to, workspace.operation);
    std::swap(from, to);
  }
  return from;
}

}  // namespace

Interpolation interpolation_named(std::string_view name) {
  if (name == "nearest") return Interpolation::kNearest;
  if (name == "bilinear") return Interpolation::kBilinear;
  invalid(unknown_name("interpolation", name, {"nearest", "bilinear"}));
}

void check_options(const PolicyOptions& options) {
  check_whole("numOps", options.count, 0, 64);
  check_whole("magnitudeBins", options.bins, 2, 1000);
  if (options.method == PolicyMethod::kRandAugment)
    check_whole("magnitude", options.magnitude, 0, options.bins - 1);
  check_normalisation(options.normalisation);
}

void check_plan(const PolicyPlan& plan, int height, int width) {
  check_plan_size(plan.height, plan.width, height, width);
  check_whole("the number of steps", static_cast<int>(plan.steps.size()), 0, 64);
  for (size_t i = 0; i < plan.steps.size(); ++i) try {
      check_policy_step(plan.steps[i]);
    } catch (const Error& error) {
      throw Error(error.code(), "step " + std::to_string(i) + ": " + error.what());
    }
}

void render(const PolicyOptions& options, ConstImageView image, const PolicyPlan& plan, Workspace& workspace,
            float* out) {
  const ConstPlanes end = run_steps(options, image, plan, workspace);
  workspace.normalisation.prepare(options.normalisation);
  for (int channel = 0; channel < 3; ++channel)
    view_kernels().blend(end.plane(channel), nullptr, nullptr, 0, 0.0f,
                         workspace.normalisation.channel(channel), end.pixels(),
                         out + static_cast<size_t>(channel) * end.pixels());
}

void render_picture(const PolicyOptions& options, ConstImageView image, const PolicyPlan& plan,
                    Workspace& workspace, ImageView out) {
  join_channels(run_steps(options, image, plan, workspace), out);
}

void augment_view(const PolicyOptions& options, const ViewKey& key, ConstImageView image, ConstImageView,
                  Workspace& workspace, float* out) {
  draw_plan(options, key, image.height, image.width, workspace.policy);
  render(options, image, workspace.policy, workspace, out);
}

}  // namespace ipmix
