// The inner loops of a view. kernels/*.cc are compiled once for each instruction set (rules:
// image/kernels.h).
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/isa.h"

namespace ipmix {

// (value / 255 - mean) / std of one channel, twice: as a table, and as the numbers to compute it with.
struct ChannelNormalisation {
  const float* table;  // 256 values
  float mean;
  float inverse_std;
  float inverse_rest;  // what 1 / std has beyond inverse_std
  bool computable;     // the kernel's arithmetic gives the table's very bits
};

// Values a block of the kernels may read or write beyond the end of its arrays.
inline constexpr size_t kViewPadding = 64;

struct ViewKernels {
  // out = (1 - m) n(original) + m sum_i weights[i] n(chains[i]), n the normalisation; each rounding as
  // PyTorch's. With k = 0: out = n(original).
  void (*blend)(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
                const ChannelNormalisation& channel, size_t count, float* out);
  // 8 bit of (a (2u - 1) + b (2v - 1) + 1) / 2, u and v the values / 255. [0] wraps, [1] clips.
  void (*add[2])(const uint8_t* current, const uint8_t* partner, float a, float b, size_t count,
                 uint8_t* out);
  // 8 bit of one[current] * two[partner] / 2, the tables holding the powers.
  void (*multiply[2])(const uint8_t* current, const uint8_t* partner, const float* one, const float* two,
                      size_t count, uint8_t* out);
  // out[i] = float32 of 2^(exponent * logarithms[i]), 256 of them.
  void (*power_table)(const double* logarithms, double exponent, float* out);
  // out[i] = float32 of 2^(exponent * logarithms[values[i]]), in whole vectors.
  void (*powers_of)(const double* logarithms, double exponent, const uint8_t* values, size_t count,
                    float* out);
  // 8 bit of one[i] * two[i] / 2.
  void (*product[2])(const float* one, const float* two, size_t count, uint8_t* out);
  // The mask bytes of mask.h: 0xFF with probability threshold / 65536, `blocks` blocks of 8.
  void (*mask)(uint32_t key_low, uint32_t key_high, uint32_t threshold, size_t blocks, uint8_t* out);
  // out = mask ? current : partner
  void (*select)(const uint8_t* current, const uint8_t* partner, const uint8_t* mask, size_t count,
                 uint8_t* out);
};

const ViewKernels& view_kernels(Isa isa);
const ViewKernels& view_kernels();  // of active_isa()

}  // namespace ipmix
