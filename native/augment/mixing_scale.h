// How much larger than the training picture a mixing picture is made before its random crop.
#pragma once

namespace ipmix {

// The shorter side becomes round(size * above / below).
struct MixingScale {
  int above = 36;
  int below = 32;
};

}  // namespace ipmix
