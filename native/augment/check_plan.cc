// A plan from outside is data: whatever it says, rendering it must stay inside its pictures.
#include <cmath>
#include <string>

#include "augment/check_box.h"
#include "augment/check_number.h"
#include "augment/check_step.h"
#include "augment/ipmix.h"
#include "augment/mask.h"
#include "core/error.h"

namespace ipmix {

namespace {

constexpr size_t kMaxChains = 64;

void check_mask(const MixStep& step) {
  const Mask& mask = step.mask;
  if (!mask.explicit_bits) {
    if (!(mask.threshold >= 0.0f && mask.threshold <= 1.0f))
      invalid("expected threshold to be a number in 0..1, got " + std::to_string(mask.threshold));
    if (mask.key >= kMaskKeys) invalid("expected maskKey to be an integer below 2^53");
    return;
  }
  const size_t bytes = (mask_bits(step) + 7) / 8;
  if (mask.bits.size() != bytes)
    invalid("expected a mask of " + std::to_string(mask_bits(step)) + " bits (" + std::to_string(bytes) +
            " bytes), got " + std::to_string(mask.bits.size()) + " bytes");
}

}  // namespace

void check_mix_step(const MixStep& step, int height, int width) {
  if (static_cast<int>(step.mix) >= kMixKinds)
    invalid("expected mix to be add, multiply, pixels or elements");
  check_box({step.left, step.top, step.width, step.height}, height, width);
  if (step.mix == MixKind::kAdd || step.mix == MixKind::kMultiply) {
    if (!std::isfinite(step.a) || !std::isfinite(step.b))
      invalid("expected a and b to be finite numbers, got " + std::to_string(step.a) + " and " +
              std::to_string(step.b));
  } else {
    check_mask(step);
  }
  if (step.partner) check_operation(*step.partner);
}

void check_plan(const Plan& plan, int height, int width) {
  check_plan_size(plan.height, plan.width, height, width);
  if (plan.chains.empty() || plan.chains.size() > kMaxChains || plan.chains.size() != plan.weights.size())
    invalid("expected 1.." + std::to_string(kMaxChains) + " chains and as many weights, got " +
            std::to_string(plan.chains.size()) + " chains and " + std::to_string(plan.weights.size()) +
            " weights");
  if (!std::isfinite(plan.m)) invalid("expected m to be a finite number, got " + std::to_string(plan.m));
  for (const float weight : plan.weights)
    if (!std::isfinite(weight))
      invalid("expected weights to be finite numbers, got " + std::to_string(weight));
  for (size_t i = 0; i < plan.chains.size(); ++i) {
    const Chain& chain = plan.chains[i];
    const auto at = [i](size_t step, const Error& error) {
      return Error(error.code(),
                   "chain " + std::to_string(i) + ", step " + std::to_string(step) + ": " + error.what());
    };
    for (size_t j = 0; j < chain.operations.size(); ++j) try {
        check_operation(chain.operations[j]);
      } catch (const Error& error) {
        throw at(j, error);
      }
    for (size_t j = 0; j < chain.mixes.size(); ++j) try {
        check_mix_step(chain.mixes[j], height, width);
      } catch (const Error& error) {
        throw at(j, error);
      }
  }
}

}  // namespace ipmix
