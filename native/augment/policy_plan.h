// What a policy does to its picture, operation after operation, all in 8 bit.
#pragma once

#include <vector>

#include "augment/policy_operation.h"

namespace ipmix {

struct PolicyPlan {
  int height = 0;
  int width = 0;
  std::vector<PolicyStep> steps;
};

}  // namespace ipmix
