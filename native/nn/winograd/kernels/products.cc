// The products: 36 small matrix products a block, one a point, in registers of 6 x 16 results.
#include "nn/winograd/kernels.h"
#include "nn/winograd/kernels/transforms.h"

namespace ipmix::winograd {
namespace {

// results[tile][16] = sum over the channels of tiles[tile][channel] * filters[channel][16]
template <int rows>
[[gnu::always_inline]] inline void multiply(const float* tiles, int64_t channels, const float* filters,
                                            float* results, int64_t stride) {
  Floats sum[rows][2] = {};
  for (int64_t c = 0; c < channels; ++c, filters += 16) {
    const Floats low = load<Floats>(filters), high = load<Floats>(filters + 8);
    for (int row = 0; row < rows; ++row) {
      const Floats value = splat(tiles[row * channels + c]);
      sum[row][0] = fused(value, low, sum[row][0]);
      sum[row][1] = fused(value, high, sum[row][1]);
    }
  }
  for (int row = 0; row < rows; ++row) {
    store(results + row * stride, sum[row][0]);
    store(results + row * stride + 8, sum[row][1]);
  }
}

void multiply_block(const Tiling& t, const float* tiles, const float* filters, int64_t count,
                    float* results) {
  const int64_t c = t.channels, stride = t.slice;
  for (; count >= 6; count -= 6, tiles += 6 * c, results += 6 * stride)
    multiply<6>(tiles, c, filters, results, stride);
  switch (count) {
    case 5:
      return multiply<5>(tiles, c, filters, results, stride);
    case 4:
      return multiply<4>(tiles, c, filters, results, stride);
    case 3:
      return multiply<3>(tiles, c, filters, results, stride);
    case 2:
      return multiply<2>(tiles, c, filters, results, stride);
    case 1:
      return multiply<1>(tiles, c, filters, results, stride);
    default:
      return;
  }
}

// sums[channel][16] += over the tiles, inputs[tile][channel] * gradients[tile][16]
template <int rows>
[[gnu::always_inline]] inline void add_products(const float* inputs, int64_t channels, const float* gradients,
                                                int64_t stride, int64_t count, float* sums) {
  Floats sum[rows][2];
  for (int row = 0; row < rows; ++row) {
    sum[row][0] = load<Floats>(sums + row * stride);
    sum[row][1] = load<Floats>(sums + row * stride + 8);
  }
  for (int64_t i = 0; i < count; ++i, inputs += channels, gradients += stride) {
    const Floats low = load<Floats>(gradients), high = load<Floats>(gradients + 8);
    for (int row = 0; row < rows; ++row) {
      const Floats value = splat(inputs[row]);
      sum[row][0] = fused(value, low, sum[row][0]);
      sum[row][1] = fused(value, high, sum[row][1]);
    }
  }
  for (int row = 0; row < rows; ++row) {
    store(sums + row * stride, sum[row][0]);
    store(sums + row * stride + 8, sum[row][1]);
  }
}

}  // namespace

int64_t convolve_scratch(const Tiling& t) {
  return kPoints * (point_stride(t.block, t.channels) + point_stride(t.block, t.slice));
}

void convolve(const Tiling& t, const float* input, const float* filters, const float* bias, float* output,
              int64_t first, int64_t last, float* scratch) {
  const int64_t inputs = point_stride(t.block, t.channels), outputs = point_stride(t.block, t.slice);
  float* const results = scratch + kPoints * inputs;
  for (int64_t block = first; block < last; ++block) {
    const int64_t tile = block * t.block;
    const int64_t count = t.tiles - tile < t.block ? t.tiles - tile : t.block;
    transform_input(t, input, tile, count, scratch);
    for (int64_t k = 0; k < t.padded_filters; k += t.slice) {
      const int64_t width = t.padded_filters - k < t.slice ? t.padded_filters - k : t.slice;
      for (int64_t point = 0; point < kPoints; ++point)
        for (int64_t group = 0; group < width; group += kFilterGroup)
          multiply_block(t, scratch + point * inputs,
                         filters + (point * t.padded_filters + k + group) * t.channels, count,
                         results + point * outputs + group);
      const int64_t wanted = t.filters - k < width ? t.filters - k : width;
      transform_output(t, results, bias, tile, count, k, wanted, output);
    }
  }
}

int64_t sum_scratch(const Tiling& t) {
  return kPoints * (point_stride(t.block, t.channels) + point_stride(t.block, t.padded_filters));
}

void sum_products(const Tiling& t, const float* input, const float* gradient, int64_t first, int64_t last,
                  float* sums, float* scratch) {
  const int64_t inputs = point_stride(t.block, t.channels), width = t.padded_filters;
  const int64_t gradients = point_stride(t.block, width);
  float* const transformed = scratch + kPoints * inputs;
  for (int64_t block = first; block < last; ++block) {
    const int64_t tile = block * t.block;
    const int64_t count = t.tiles - tile < t.block ? t.tiles - tile : t.block;
    transform_input(t, input, tile, count, scratch);
    transform_gradient(t, gradient, tile, count, transformed);
    for (int64_t point = 0; point < kPoints; ++point)
      for (int64_t k = 0; k < width; k += kFilterGroup) {
        const float* const from = scratch + point * inputs;
        const float* const by = transformed + point * gradients + k;
        float* const to = sums + point * t.channels * width + k;
        // Channels are a multiple of eight: sixes, and fours where sixes leave no whole rest.
        int64_t c = 0;
        for (; (t.channels - c) % 4 != 0 || t.channels - c > 8; c += 6)
          add_products<6>(from + c, t.channels, by, width, count, to + c * width);
        for (; c < t.channels; c += 4)
          add_products<4>(from + c, t.channels, by, width, count, to + c * width);
      }
  }
}

}  // namespace ipmix::winograd
