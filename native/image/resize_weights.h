// The filter weights of one axis of a resize (precompute_coeffs of libImaging/Resample.c).
#pragma once

#include "image/resize.h"

namespace ipmix {

inline constexpr int kWeightBits = 32 - 8 - 2;

// For `in` source pixels becoming `out`: output i sums bounds[2 i + 1] pixels from bounds[2 i] on, weighted
// by weights[i * size] and on, fixed point with kWeightBits. Returns size.
int fill_weights(Filter filter, int in, int out, std::vector<double>& precise, std::vector<int>& bounds,
                 std::vector<int>& weights);

// The same weights for resize_kernels.h's AxisWeights::halves. Returns its groups.
int halve_weights(const std::vector<int>& bounds, const std::vector<int>& weights, int size,
                  std::vector<int16_t>& halves);

}  // namespace ipmix
