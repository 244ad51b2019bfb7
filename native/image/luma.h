// Pillow's convert('L') of one pixel.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/host_device.h"

namespace ipmix {

IPMIX_HOST_DEVICE inline uint8_t luma(uint8_t red, uint8_t green, uint8_t blue) {
  return static_cast<uint8_t>((red * 19595u + green * 38470u + blue * 7471u + 0x8000u) >> 16);
}

// The grey that Contrast blends with: int(mean + 0.5), as Pillow says it.
IPMIX_HOST_DEVICE inline uint8_t mean_grey(uint64_t sum_of_lumas, size_t pixels) {
  const double mean = static_cast<double>(sum_of_lumas) / static_cast<double>(pixels);
  const double rounded = mean + 0.5;
  return static_cast<uint8_t>(rounded);
}

}  // namespace ipmix
