// What one PixMix view does to its picture: plain data.
#pragma once

#include <optional>
#include <vector>

#include "augment/plan.h"

namespace ipmix {

// The mixed picture with the partner: the mixing picture, or the original after an operation.
struct PixMixRound {
  MixKind mix = MixKind::kAdd;  // add or multiply
  float a = 0.0f;
  float b = 0.0f;
  std::optional<Operation> partner;
};

struct PixMixPlan {
  int height = 0;
  int width = 0;
  std::optional<Operation> start;  // none: the original itself
  std::vector<PixMixRound> rounds;
};

}  // namespace ipmix
