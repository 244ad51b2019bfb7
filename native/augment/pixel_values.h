// The arithmetic of a view on single values, for the host and for CUDA alike; kernels/*.cc hold the same in
// vectors. Every rounding is PyTorch's: no fused step (-ffp-contract=off, --fmad=false).
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

#include "core/host_device.h"
#include "core/philox.h"

namespace ipmix {

IPMIX_HOST_DEVICE inline float unit_value(uint8_t value) {
  return static_cast<float>(value) / 255.0f;
}

// Truncated toward zero, modulo 256; not finite or beyond 2^31 gives 0.
IPMIX_HOST_DEVICE inline uint8_t wrapped_byte(float value) {
  const bool fits = value > -2147483648.0f && value < 2147483648.0f;
  return static_cast<uint8_t>(fits ? static_cast<int32_t>(value) : 0);
}

IPMIX_HOST_DEVICE inline uint8_t clipped_byte(float value) {
  const float least = value > 0.0f ? value : 0.0f;
  return static_cast<uint8_t>(least < 255.0f ? least : 255.0f);
}

// Levels of a (2u - 1) + b (2v - 1), then (. + 1) / 2.
IPMIX_HOST_DEVICE inline float added_levels(uint8_t current, uint8_t partner, float a, float b) {
  const float u = unit_value(current) * 2.0f - 1.0f;
  const float v = unit_value(partner) * 2.0f - 1.0f;
  return (a * u + b * v + 1.0f) * 0.5f * 255.0f;
}

// float32 of 2^(exponent * logarithm): kernels/exp2_lanes.h on one value.
IPMIX_HOST_DEVICE inline float power_value(double logarithm, double exponent) {
  constexpr double kLn2 = 0.693147180559945309417232;
  constexpr double kInverseFactorials[] = {1.0 / 6227020800.0,
                                           1.0 / 479001600.0,
                                           1.0 / 39916800.0,
                                           1.0 / 3628800.0,
                                           1.0 / 362880.0,
                                           1.0 / 40320.0,
                                           1.0 / 5040.0,
                                           1.0 / 720.0,
                                           1.0 / 120.0,
                                           1.0 / 24.0,
                                           1.0 / 6.0,
                                           0.5,
                                           1.0,
                                           1.0};
  double y = exponent * logarithm;
  y = y > -1000.0 ? y : -1000.0;
  y = y < 1000.0 ? y : 1000.0;
  const int whole = static_cast<int>(y + (y < 0.0 ? -0.5 : 0.5));
  const double x = (y - whole) * kLn2;
  double sum = kInverseFactorials[0];
  for (int i = 1; i < 14; ++i) sum = sum * x + kInverseFactorials[i];
  const int64_t bits = static_cast<int64_t>(whole + 1023) << 52;
  double scale;
  std::memcpy(&scale, &bits, sizeof(scale));
  const double power = sum * scale;
  return power < 3.4028235677973366e38 ? static_cast<float>(power) : HUGE_VALF;
}

// pow(0, exponent)
IPMIX_HOST_DEVICE inline float power_of_zero(float exponent) {
  return exponent > 0.0f ? 0.0f : exponent < 0.0f ? HUGE_VALF : 1.0f;
}

// Bit j of `blocks` Philox blocks of 8: see mask.h.
IPMIX_HOST_DEVICE inline bool mask_bit(uint32_t key0, uint32_t key1, uint32_t threshold, uint32_t blocks,
                                       uint32_t j) {
  const uint32_t half = j / blocks;
  const PhiloxBlock block = philox_block({{j % blocks, 0, 0, 0}}, key0, key1);
  return (block.word[half / 2] >> (16 * (half % 2)) & 0xFFFFu) < threshold;
}

IPMIX_HOST_DEVICE inline float normalised_value(uint8_t value, float mean, float std) {
  return (unit_value(value) - mean) / std;
}

// The nearest bfloat16 of a finite number, ties to even.
IPMIX_HOST_DEVICE inline uint16_t bfloat16_bits(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof(bits));
  return static_cast<uint16_t>((bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

// A normalised value as a level to look at: the nearest of 0..255.
IPMIX_HOST_DEVICE inline uint8_t viewing_byte(float value, float mean, float std) {
  return clipped_byte((value * std + mean) * 255.0f + 0.5f);
}

}  // namespace ipmix
