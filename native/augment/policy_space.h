// Which operations a policy method draws from, and the magnitude of each bin: torchvision 0.29's
// _augmentation_space tables, float32 values included.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "augment/policy_operation.h"

namespace ipmix {

enum class PolicyMethod : uint8_t { kAutoAugment, kRandAugment, kTrivialAugment };

// 'autoAugment', 'randAugment' or 'trivialAugment'; INVALID_ARGUMENT with the nearest for another name.
PolicyMethod policy_method_named(std::string_view name);

// How a bin becomes a magnitude.
enum class Scale : uint8_t {
  kNone,    // always 0
  kLinear,  // evenly from `from` to `to`
  kWidth,   // the same, times the picture's width
  kHeight,
  kBits,  // 8 less the rounded even steps from 0 to `to`
};

struct SpaceRow {
  PolicyOp op;
  Scale scale;
  double from;
  double to;
  bool is_signed;  // + or - with probability 1/2
};

const std::vector<SpaceRow>& policy_space(PolicyMethod method);
const SpaceRow& space_row(PolicyMethod method, PolicyOp op);

// Bin 0 .. bins-1 of bins >= 2 on a height x width picture.
double magnitude_of(const SpaceRow& row, int bin, int bins, int height, int width);

}  // namespace ipmix
