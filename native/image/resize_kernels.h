// The inner loops of resize: compiled once for each instruction set, all with the same bytes (image/kernels.h
// has the rules for those files).
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/isa.h"

namespace ipmix {

// The weights of one axis as fill_weights makes them, and cut in halves for multipliers of 16 bits: a weight
// is high * 2048 + low. Four taps are a group of eight: their lows, then their highs; unused ones are 0.
struct AxisWeights {
  const int* bounds;      // first tap and number of taps, by output place
  const int* weights;     // `size` an output place
  const int16_t* halves;  // 8 * groups an output place
  int size;
  int groups;
};

struct ResizeKernels {
  // Rows of RGB pixels across, written one after the other; from `in` up to `end` may be read.
  void (*across)(const uint8_t* in, size_t stride, int rows, const uint8_t* end, const AxisWeights& axis,
                 int width, uint8_t* out);
  // One row of `values` bytes from the rows that output row y weighs; `in` is its first.
  void (*down)(const uint8_t* in, size_t stride, const AxisWeights& axis, int y, size_t values, uint8_t* out);
};

const ResizeKernels& resize_kernels(Isa isa);

}  // namespace ipmix
