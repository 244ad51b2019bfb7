// Pillow's Image.blend of two values (libImaging/Blend.c): float32, truncated, clipped beyond 0..1.
#pragma once

#include <cstdint>

namespace ipmix {

inline uint8_t blend(uint8_t one, uint8_t two, float alpha) {
  const float value = one + alpha * static_cast<float>(two - one);
  if (!(value > 0.0f)) return 0;
  if (value >= 255.0f) return 255;
  return static_cast<uint8_t>(static_cast<int>(value));
}

}  // namespace ipmix
