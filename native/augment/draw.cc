// The random half of IPMix: a plan from (seed, epoch, index, view).
#include <algorithm>

#include "augment/draw_choices.h"
#include "augment/ipmix.h"

namespace ipmix {

namespace {

Operation draw_operation(const IPMixOptions& options, int height, int width, Random& random) {
  return draw_argument(one_of(random, options.ops), options.severity, height, width, random);
}

void draw_box(const IPMixOptions& options, int height, int width, Random& random, MixStep& step) {
  const int side = std::min({one_of(random, options.patch_sizes), width, height});
  step.left = random.between(0, width - side);
  step.top = random.between(0, height - side);
  const bool square = random.coin();
  step.width = square ? side : random.between(std::min(2, side), side);
  step.height = square ? side : random.between(std::min(2, side), side);
}

void draw_mix(const IPMixOptions& options, int height, int width, Random& random, MixStep& step) {
  draw_box(options, height, width, random, step);
  step.mix = one_of(random, options.mixes);
  if (options.augmented_partner && random.coin())
    step.partner = draw_operation(options, height, width, random);
  if (step.mix == MixKind::kAdd || step.mix == MixKind::kMultiply) {
    draw_coefficients(options.beta, random, step.a, step.b);
  } else {
    step.mask.threshold = static_cast<float>(random.bits() >> 16) * 0x1.0p-16f;
    step.mask.key = random.bits64() >> 11;
  }
}

}  // namespace

void draw_plan(const IPMixOptions& options, const ViewKey& key, int height, int width, Plan& plan) {
  Random random({options.seed, key.epoch, key.index, key.view, Purpose::kPlan});
  plan.height = height;
  plan.width = width;
  draw_weights(options.k, random, plan.weights);
  plan.m = static_cast<float>(random.uniform());
  plan.chains.resize(static_cast<size_t>(options.k));
  for (Chain& chain : plan.chains) {
    chain.image = random.coin();
    chain.operations.clear();
    chain.mixes.clear();
    const int length = random.between(0, options.t);
    for (int i = 0; i < length; ++i) {
      if (chain.image)
        chain.operations.push_back(draw_operation(options, height, width, random));
      else
        draw_mix(options, height, width, random, chain.mixes.emplace_back());
    }
  }
}

}  // namespace ipmix
