// One value of Pillow's ImageFilter.SMOOTH (libImaging/Filter.c).
#pragma once

#include <cstdint>

#include "core/host_device.h"

namespace ipmix {

IPMIX_HOST_DEVICE inline float weighted_row(const uint8_t* in, float side, float middle) {
  return in[-1] * side + in[0] * middle + in[1] * side;
}

// Lower row first, as Pillow adds them; 0.5 rounds. The weights sum to 1, so 255.5 is the most.
IPMIX_HOST_DEVICE inline uint8_t smooth(const uint8_t* above, const uint8_t* here, const uint8_t* below) {
  constexpr float kSide = 1.0f / 13.0f;
  constexpr float kCentre = 5.0f / 13.0f;
  float sum = 0.5f;
  sum += weighted_row(below, kSide, kSide);
  sum += weighted_row(here, kSide, kCentre);
  sum += weighted_row(above, kSide, kSide);
  return static_cast<uint8_t>(static_cast<int>(sum));
}

}  // namespace ipmix
