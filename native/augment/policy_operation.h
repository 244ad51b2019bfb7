// The operations of AutoAugment, RandAugment and TrivialAugment with torchvision's meaning of a magnitude
// (torchvision 0.29, transforms/autoaugment.py, _apply_op on a PIL picture, fill=None: black).
#pragma once

#include <array>
#include <string_view>

#include "image/operation.h"
#include "image/rotate.h"

namespace ipmix {

enum class PolicyOp : uint8_t {
  kIdentity,
  kShearX,      // factor; the picture's upper left corner stays
  kShearY,      // factor
  kTranslateX,  // pixels to the right, truncated toward zero
  kTranslateY,  // pixels down
  kRotate,      // degrees, counter-clockwise
  kBrightness,  // the factor is 1 + magnitude
  kColor,
  kContrast,
  kSharpness,
  kPosterize,  // bits kept, truncated
  kSolarize,   // threshold
  kAutocontrast,
  kEqualize,
  kInvert,
};
inline constexpr int kPolicyOps = 15;

struct PolicyStep {
  PolicyOp op = PolicyOp::kIdentity;
  double magnitude = 0.0;
};

using PolicyKernel = void (*)(double magnitude, Interpolation interpolation, ConstPlanes source,
                              Planes target, OperationSpace& space);

struct PolicyRow {
  PolicyOp op;
  std::string_view name;
  bool has_magnitude;
  double low;  // what a plan from outside may say
  double high;
  PolicyKernel kernel;
};

const std::array<PolicyRow, kPolicyOps>& policy_table();
inline const PolicyRow& row_of(PolicyOp op) {
  return policy_table()[static_cast<size_t>(op)];
}

// INVALID_ARGUMENT with the nearest name when there is no such operation.
PolicyOp policy_op_named(std::string_view name);

// INVALID_ARGUMENT where the magnitude is out of the operation's range (NaN included).
void check_policy_step(const PolicyStep& step);

// Source and target have the same size and do not overlap; the step must be in range.
void apply_policy_step(const PolicyStep& step, Interpolation interpolation, ConstPlanes source, Planes target,
                       OperationSpace& space);

}  // namespace ipmix
