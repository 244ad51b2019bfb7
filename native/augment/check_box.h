// The check of a box from outside.
#pragma once

#include "image/box.h"

namespace ipmix {

// INVALID_ARGUMENT unless the box is at least 1 x 1 and inside a height x width picture.
void check_box(const Box& box, int height, int width);

}  // namespace ipmix
