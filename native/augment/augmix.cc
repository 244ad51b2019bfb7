#include "augment/augmix.h"

#include <string>

#include "augment/check_number.h"
#include "augment/draw_choices.h"
#include "core/error.h"
#include "core/random.h"

namespace ipmix {

void check_options(const AugMixOptions& options) {
  check_whole("width", options.width, 1, 64);
  check_whole("depth", options.depth, 0, 64);
  check_severity(options.severity);
  if (options.ops.empty()) invalid("expected ops to hold at least one operation, got none");
  check_normalisation(options.normalisation);
}

void draw_plan(const AugMixOptions& options, const ViewKey& key, int height, int width, Plan& plan) {
  Random random({options.seed, key.epoch, key.index, key.view, Purpose::kRival});
  plan.height = height;
  plan.width = width;
  draw_weights(options.width, random, plan.weights);
  plan.m = static_cast<float>(random.uniform());
  plan.chains.resize(static_cast<size_t>(options.width));
  for (Chain& chain : plan.chains) {
    chain.image = true;
    chain.operations.clear();
    chain.mixes.clear();
    const int depth = options.depth > 0 ? options.depth : random.between(1, 3);
    for (int i = 0; i < depth; ++i)
      chain.operations.push_back(draw_augmix_operation(options.ops, options.severity, height, width, random));
  }
}

void check_image_chains(const Plan& plan) {
  for (size_t i = 0; i < plan.chains.size(); ++i)
    if (!plan.chains[i].image)
      invalid("chain " + std::to_string(i) +
              ": expected kind 'image', got 'mix', which AugMix does not have");
}

void render(const AugMixOptions& options, ConstImageView image, const Plan& plan, Workspace& workspace,
            float* out) {
  render(options.normalisation, Overflow::kWrap, image, {}, plan, workspace, out);
}

void augment_view(const AugMixOptions& options, const ViewKey& key, ConstImageView image, ConstImageView,
                  Workspace& workspace, float* out) {
  draw_plan(options, key, image.height, image.width, workspace.plan);
  render(options, image, workspace.plan, workspace, out);
}

}  // namespace ipmix
