// One mixing step: a box of the current picture mixed with the same box of a partner (DESIGN section 4).
#pragma once

#include "augment/ipmix.h"
#include "augment/plan.h"
#include "augment/workspace.h"

namespace ipmix {

// In place on `current`. The partner is the mixing picture, or `original` after the step's operation.
// The step must be drawn for this size, or checked.
void apply_mix(const MixStep& step, Overflow overflow, ConstPlanes original, ConstImageView mixing,
               Planes current, Workspace& workspace);

}  // namespace ipmix
