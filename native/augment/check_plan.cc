// A plan from outside is data: whatever it says, rendering it must stay inside its pictures.
#include <cmath>
#include <cstdint>
#include <string>

#include "augment/check_step.h"
#include "augment/ipmix.h"
#include "augment/mask.h"
#include "core/error.h"

namespace ipmix {

namespace {

constexpr size_t kMaxChains = 64;

std::string size_text(int height, int width) {
  return std::to_string(height) + " x " + std::to_string(width);
}

void check_box(const MixStep& step, int height, int width) {
  const bool inside = step.left >= 0 && step.top >= 0 && step.width >= 1 && step.height >= 1 &&
                      static_cast<int64_t>(step.left) + step.width <= width &&
                      static_cast<int64_t>(step.top) + step.height <= height;
  if (!inside)
    invalid("expected a box of at least 1 x 1 inside the " + size_text(height, width) +
            " picture, got left " + std::to_string(step.left) + ", top " + std::to_string(step.top) +
            ", width " + std::to_string(step.width) + ", height " + std::to_string(step.height));
}

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
  check_box(step, height, width);
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
  if (plan.height != height || plan.width != width)
    invalid("expected a plan for a picture of " + size_text(height, width) +
            " (height x width), got one for " + size_text(plan.height, plan.width));
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
