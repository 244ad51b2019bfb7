// The passes of batch norm over channels-last memory: rows of channels, float32. Compiled once for each
// instruction set, all with the same bytes: a channel has a lane of its own, and nothing is contracted.
#pragma once

#include <cstddef>

#include "core/isa.h"

namespace ipmix {

// A block of rows that lie one behind the other.
struct ChannelRows {
  size_t rows, channels;
};

// Of each channel: out = (in - mean) * scale + bias.
struct ChannelMap {
  const float *mean, *scale, *bias;
};

// Around a pivot near the block's mean: what doubles make an exact mean and variance of.
struct BlockMoments {
  float *pivots, *sums, *squares;
};

// What follows the norm in the same pass. Backward its mask is computed anew from the input.
enum class After : int { kNothing = 0, kRelu = 1 };

struct BatchNormKernels {
  void (*moments)(const float* in, ChannelRows size, const BlockMoments& moments);
  void (*forward)(const float* in, ChannelRows size, const ChannelMap& map, float* out);
  // Sums over the rows of the gradient, and of the gradient times (in - mean).
  void (*sums)(const float* in, const float* gradient, ChannelRows size, const ChannelMap& map, float* sums,
               float* products);
  // scale * gradient + (in - mean) * slope + offset; `out` may be `gradient`.
  void (*backward)(const float* in, const float* gradient, ChannelRows size, const ChannelMap& map,
                   const float* slope, const float* offset, float* out);
  // scale * gradient: where mean and scale do not hang on the input.
  void (*scaled)(const float* in, const float* gradient, ChannelRows size, const ChannelMap& map, float* out);
};

const BatchNormKernels& batch_norm_kernels(Isa isa, After after);

}  // namespace ipmix
