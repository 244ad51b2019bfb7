#include "nn/batch_norm_kernels.h"

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {
namespace {

typedef float Four __attribute__((vector_size(16)));
typedef float One __attribute__((vector_size(4)));

template <size_t kCount>
struct Rows {};

[[gnu::always_inline]] inline void clear(float* values, size_t count) {
  __builtin_memset(values, 0, count * sizeof(float));
}

// Calls step(channel, zero vector) from left to right with vectors as wide as still fit.
template <typename Step>
[[gnu::always_inline]] inline void across(size_t channels, const Step& step) {
  size_t c = 0;
  for (; c + kFloats <= channels; c += kFloats) step(c, Floats{});
  for (; c + 4 <= channels; c += 4) step(c, Four{});
  for (; c < channels; ++c) step(c, One{});
}

// Four rows at a time: the values of a channel are loaded once for them.
template <typename FourRows, typename OneRow>
[[gnu::always_inline]] inline void down(size_t rows, const FourRows& four, const OneRow& one) {
  size_t row = 0;
  for (; row + 4 <= rows; row += 4) four(row);
  for (; row < rows; ++row) one(row);
}

template <After kAfter, typename Vector>
[[gnu::always_inline]] inline Vector masked(Vector normed, Vector value) {
  if constexpr (kAfter == After::kNothing) return value;
  // As LibTorch's threshold: NaN passes.
  return normed <= Vector{} ? Vector{} : value;
}

void moments(const float* in, ChannelRows size, const BlockMoments& out) {
  // No structured binding: Clang before 16 refuses to capture one.
  const size_t rows = size.rows, channels = size.channels;
  clear(out.pivots, channels);
  clear(out.sums, channels);
  clear(out.squares, channels);
  down(
      rows,
      [&](size_t row) {
        const float* from = in + row * channels;
        across(channels, [&]<typename V>(size_t c, V) {
          const V low = load<V>(from + c) + load<V>(from + channels + c);
          const V high = load<V>(from + 2 * channels + c) + load<V>(from + 3 * channels + c);
          store(out.pivots + c, load<V>(out.pivots + c) + (low + high));
        });
      },
      [&](size_t row) {
        across(channels, [&]<typename V>(size_t c, V) {
          store(out.pivots + c, load<V>(out.pivots + c) + load<V>(in + row * channels + c));
        });
      });
  const auto count = static_cast<float>(rows);
  for (size_t c = 0; c < channels; ++c) out.pivots[c] /= count;
  down(
      rows,
      [&](size_t row) {
        const float* from = in + row * channels;
        across(channels, [&]<typename V>(size_t c, V) {
          const V pivot = load<V>(out.pivots + c);
          const V a = load<V>(from + c) - pivot, b = load<V>(from + channels + c) - pivot;
          const V d = load<V>(from + 2 * channels + c) - pivot, e = load<V>(from + 3 * channels + c) - pivot;
          store(out.sums + c, load<V>(out.sums + c) + ((a + b) + (d + e)));
          store(out.squares + c, load<V>(out.squares + c) + ((a * a + b * b) + (d * d + e * e)));
        });
      },
      [&](size_t row) {
        across(channels, [&]<typename V>(size_t c, V) {
          const V a = load<V>(in + row * channels + c) - load<V>(out.pivots + c);
          store(out.sums + c, load<V>(out.sums + c) + a);
          store(out.squares + c, load<V>(out.squares + c) + a * a);
        });
      });
}

// Calls each(channel, mean, scale, bias)(offset of the value) for all values of the block.
template <typename Each>
[[gnu::always_inline]] inline void map_rows(ChannelRows size, const Each& each) {
  const size_t rows = size.rows, channels = size.channels;
  const size_t width = channels;
  down(
      rows,
      [&](size_t row) {
        across(width, [&]<typename V>(size_t c, V zero) {
          const auto at = each(c, zero);
          const size_t first = row * width + c;
          at(first), at(first + width), at(first + 2 * width), at(first + 3 * width);
        });
      },
      [&](size_t row) {
        across(width, [&]<typename V>(size_t c, V zero) { each(c, zero)(row * width + c); });
      });
}

template <After kAfter>
void forward(const float* in, ChannelRows size, const ChannelMap& map, float* out) {
  map_rows(
      size, [&]<typename V>(size_t c, V) __attribute__((always_inline)) {
        const V mean = load<V>(map.mean + c), scale = load<V>(map.scale + c), bias = load<V>(map.bias + c);
        return [=](size_t i) __attribute__((always_inline)) {
          const V normed = (load<V>(in + i) - mean) * scale + bias;
          store(out + i, masked<kAfter>(normed, normed));
        };
      });
}

template <After kAfter>
void gradient_sums(const float* in, const float* gradient, ChannelRows size, const ChannelMap& map,
                   float* sums, float* products) {
  const size_t rows = size.rows, channels = size.channels;
  const size_t width = channels;
  clear(sums, width);
  clear(products, width);
  const auto step = [&]<typename V, size_t kRows>(size_t row, size_t c, V, Rows<kRows>)
      __attribute__((always_inline)) {
    const V mean = load<V>(map.mean + c), scale = load<V>(map.scale + c), bias = load<V>(map.bias + c);
    V sum = load<V>(sums + c), product = load<V>(products + c);
    for (size_t r = 0; r < kRows; ++r) {
      const size_t i = (row + r) * width + c;
      const V centred = load<V>(in + i) - mean;
      const V passed = masked<kAfter>(V(centred * scale + bias), load<V>(gradient + i));
      sum += passed;
      product += passed * centred;
    }
    store(sums + c, sum);
    store(products + c, product);
  };
  down(
      rows,
      [&](size_t row) {
        across(width, [&]<typename V>(size_t c, V zero) { step(row, c, zero, Rows<4>()); });
      },
      [&](size_t row) {
        across(width, [&]<typename V>(size_t c, V zero) { step(row, c, zero, Rows<1>()); });
      });
}

template <After kAfter>
void backward(const float* in, const float* gradient, ChannelRows size, const ChannelMap& map,
              const float* slope, const float* offset, float* out) {
  map_rows(
      size, [&]<typename V>(size_t c, V) __attribute__((always_inline)) {
        const V mean = load<V>(map.mean + c), scale = load<V>(map.scale + c), bias = load<V>(map.bias + c);
        const V slopes = load<V>(slope + c), offsets = load<V>(offset + c);
        return [=](size_t i) __attribute__((always_inline)) {
          const V centred = load<V>(in + i) - mean;
          const V passed = masked<kAfter>(V(centred * scale + bias), load<V>(gradient + i));
          store(out + i, scale * passed + (centred * slopes + offsets));
        };
      });
}

template <After kAfter>
void scaled(const float* in, const float* gradient, ChannelRows size, const ChannelMap& map, float* out) {
  map_rows(
      size, [&]<typename V>(size_t c, V) __attribute__((always_inline)) {
        const V mean = load<V>(map.mean + c), scale = load<V>(map.scale + c), bias = load<V>(map.bias + c);
        return [=](size_t i) __attribute__((always_inline)) {
          const V normed = (load<V>(in + i) - mean) * scale + bias;
          store(out + i, scale * masked<kAfter>(normed, load<V>(gradient + i)));
        };
      });
}

template <After kAfter>
constexpr BatchNormKernels table() {
  return {moments, forward<kAfter>, gradient_sums<kAfter>, backward<kAfter>, scaled<kAfter>};
}

}  // namespace

extern const BatchNormKernels kBatchNormKernels[2];
const BatchNormKernels kBatchNormKernels[2] = {table<After::kNothing>(), table<After::kRelu>()};

}  // namespace ipmix::IPMIX_ISA
