// The checks of one mixing step from outside.
#pragma once

#include "augment/plan.h"

namespace ipmix {

// INVALID_ARGUMENT unless the step may be rendered on a height x width picture.
void check_mix_step(const MixStep& step, int height, int width);

}  // namespace ipmix
