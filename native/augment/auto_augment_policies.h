// The learned policies of AutoAugment (Cubuk et al., CVPR 2019, appendix), as torchvision 0.29 lists them.
#pragma once

#include <array>
#include <string_view>

#include "augment/policy_operation.h"

namespace ipmix {

struct PolicyChoice {
  PolicyOp op;
  double probability;
  int bin;  // of 10; operations without a magnitude have 0
};
using SubPolicy = std::array<PolicyChoice, 2>;

inline constexpr int kSubPolicies = 25;
inline constexpr int kAutoAugmentBins = 10;

// 'cifar10' or 'imagenet'; INVALID_ARGUMENT for another name.
const std::array<SubPolicy, kSubPolicies>& auto_augment_policy(std::string_view name);

}  // namespace ipmix
