// Pillow's Image.blend of two values (libImaging/Blend.c): float32, truncated, clipped beyond 0..1.
#pragma once

#include <cstdint>

#include "core/host_device.h"

namespace ipmix {

// Clipped as an integer: loops over it become vector code.
IPMIX_HOST_DEVICE inline uint8_t blend(uint8_t one, uint8_t two, float alpha) {
  const int value = static_cast<int>(one + alpha * static_cast<float>(two - one));
  const int above = value > 0 ? value : 0;
  return static_cast<uint8_t>(above < 255 ? above : 255);
}

}  // namespace ipmix
