// The inner loops of decoding JPEG, with libjpeg's arithmetic to the last bit: jidctint.c ("islow"),
// jdsample.c
// ("fancy" upsampling), jdcolor.c. Compiled once for each instruction set (image/kernels.h has the rules).
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/isa.h"

namespace ipmix {

struct JpegKernels {
  // Dequantises and transforms a block of 8 x 8 coefficients, both row by row, and leaves zeros there.
  void (*inverse_transform)(int16_t* coefficients, const int16_t* quant, uint8_t* out, size_t stride);
  // sums[i] = 3 near[i] + far[i]
  void (*weigh_rows)(const uint8_t* near, const uint8_t* far, size_t count, uint16_t* sums);
  // Twice as many samples, each three parts of its own sum and one of the neighbour's on its side; sums[-1]
  // and sums[count] are read. `both`: sums of weigh_rows (two axes), else plain samples.
  void (*double_columns)(const uint16_t* sums, size_t count, bool both, uint8_t* out);
  // YCbCr to RGBRGB...
  void (*to_rgb)(const uint8_t* y, const uint8_t* cb, const uint8_t* cr, size_t count, uint8_t* out);
};

const JpegKernels& jpeg_kernels(Isa isa);

}  // namespace ipmix
