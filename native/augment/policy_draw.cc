// The random half of the policy methods: which operations, at which magnitudes.
#include "augment/policy.h"
#include "core/random.h"

namespace ipmix {

namespace {

PolicyStep signed_step(const SpaceRow& row, double magnitude, Random& random) {
  return {row.op, row.is_signed && random.coin() ? -magnitude : magnitude};
}

// Each of a drawn sub-policy's two operations happens with its own probability.
void draw_auto_augment(const PolicyOptions& options, Random& random, PolicyPlan& plan) {
  const SubPolicy& drawn = (*options.policy)[random.below(kSubPolicies)];
  for (const PolicyChoice& choice : drawn) {
    if (!(random.uniform() < choice.probability)) continue;
    const SpaceRow& row = space_row(options.method, choice.op);
    const double magnitude = magnitude_of(row, choice.bin, kAutoAugmentBins, plan.height, plan.width);
    plan.steps.push_back(signed_step(row, magnitude, random));
  }
}

const SpaceRow& draw_row(PolicyMethod method, Random& random) {
  const std::vector<SpaceRow>& rows = policy_space(method);
  return rows[random.below(static_cast<uint32_t>(rows.size()))];
}

void draw_rand_augment(const PolicyOptions& options, Random& random, PolicyPlan& plan) {
  for (int i = 0; i < options.count; ++i) {
    const SpaceRow& row = draw_row(options.method, random);
    const double magnitude = magnitude_of(row, options.magnitude, options.bins, plan.height, plan.width);
    plan.steps.push_back(signed_step(row, magnitude, random));
  }
}

void draw_trivial_augment(const PolicyOptions& options, Random& random, PolicyPlan& plan) {
  const SpaceRow& row = draw_row(options.method, random);
  const auto bin = static_cast<int>(random.below(static_cast<uint32_t>(options.bins)));
  const double magnitude = magnitude_of(row, bin, options.bins, plan.height, plan.width);
  plan.steps.push_back(signed_step(row, magnitude, random));
}

}  // namespace

void draw_plan(const PolicyOptions& options, const ViewKey& key, int height, int width, PolicyPlan& plan) {
  Random random({options.seed, key.epoch, key.index, key.view, Purpose::kRival});
  plan.height = height;
  plan.width = width;
  plan.steps.clear();
  switch (options.method) {
    case PolicyMethod::kAutoAugment:
      return draw_auto_augment(options, random, plan);
    case PolicyMethod::kRandAugment:
      return draw_rand_augment(options, random, plan);
    case PolicyMethod::kTrivialAugment:
      return draw_trivial_augment(options, random, plan);
  }
}

}  // namespace ipmix
