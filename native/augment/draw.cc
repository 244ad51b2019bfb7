// The random half of IPMix: a plan from (seed, epoch, index, view).
#include <algorithm>
#include <array>
#include <cmath>

#include "augment/ipmix.h"
#include "core/random.h"
#include "image/operation_table.h"

namespace ipmix {

namespace {

template <typename T>
const T& one_of(Random& random, const std::vector<T>& choices) {
  return choices[random.below(static_cast<uint32_t>(choices.size()))];
}

Operation draw_operation(const IPMixOptions& options, int height, int width, Random& random) {
  const OperationRow& row = row_of(one_of(random, options.ops));
  if (row.from_level == nullptr) return {row.op, 0.0};
  const double argument =
      row.from_level(random.uniform(0.1, options.severity), row.vertical ? height : width);
  return {row.op, row.is_signed && random.coin() ? -argument : argument};
}

// Beta(beta, 1) and Beta(1, beta) by their inverse distribution functions.
float beta_left(double beta, Random& random) {
  return static_cast<float>(std::pow(1.0 - random.uniform(), 1.0 / beta));
}
float beta_right(double beta, Random& random) {
  return static_cast<float>(1.0 - std::pow(1.0 - random.uniform(), 1.0 / beta));
}

void draw_coefficients(double beta, Random& random, MixStep& step) {
  if (random.coin()) {
    step.a = beta_left(beta, random);
    step.b = beta_right(beta, random);
  } else {
    step.a = 1.0f + beta_right(beta, random);
    step.b = -beta_right(beta, random);
  }
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
    draw_coefficients(options.beta, random, step);
  } else {
    step.mask.threshold = static_cast<float>(random.bits() >> 16) * 0x1.0p-16f;
    step.mask.key = random.bits64() >> 11;
  }
}

void draw_weights(int k, Random& random, std::vector<float>& weights) {
  weights.resize(static_cast<size_t>(k));
  double sum = 0.0;
  std::array<double, 64> shares;
  for (size_t i = 0; i < weights.size(); ++i) sum += shares[i] = random.exponential();
  for (size_t i = 0; i < weights.size(); ++i)
    weights[i] = static_cast<float>(sum > 0.0 ? shares[i] / sum : 1.0 / k);
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
