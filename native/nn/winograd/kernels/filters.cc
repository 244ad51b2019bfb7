// Filters to points, and sums over the points back to the gradient of the filters.
#include "nn/winograd/kernels.h"
#include "nn/winograd/kernels/transforms.h"

namespace ipmix::winograd {
namespace {

[[gnu::always_inline]] inline Floats to_point(const Floats* weights, size_t stride, const float* row) {
  return plus_product(weights[2 * stride], row[2],
                      plus_product(weights[stride], row[1], weights[0] * row[0]));
}

// The transpose: weight `index` of six points.
[[gnu::always_inline]] inline Floats to_weight(const Floats* points, size_t stride, ptrdiff_t index) {
  Floats sum = points[0] * kWeightsToPoints[0][index];
  for (int point = 1; point < 6; ++point)
    sum = plus_product(points[point * stride], kWeightsToPoints[point][index], sum);
  return sum;
}

}  // namespace

void transform_filters(const FilterView& view, int64_t count, int64_t channels, int64_t padded_filters,
                       int64_t first, int64_t last, float* filters) {
  const int64_t stride = padded_filters * channels;  // from point to point
  for (int64_t group = first; group < last; ++group)
    for (int64_t c = 0; c < channels; ++c) {
      alignas(32) float weights[9][kFilterGroup] = {};
      for (int64_t k = 0; k < kFilterGroup && group * kFilterGroup + k < count; ++k) {
        const float* from = view.values + (group * kFilterGroup + k) * view.out + c * view.in;
        for (int i = 0; i < 9; ++i) weights[i][k] = from[i / 3 * view.down + i % 3 * view.across];
      }
      for (size_t half = 0; half < kFilterGroup; half += kFloats) {
        Floats square[9], columns[18];
        for (int i = 0; i < 9; ++i) square[i] = load<Floats>(weights[i] + half);
        for (int row = 0; row < 6; ++row)
          for (int column = 0; column < 3; ++column)
            columns[row * 3 + column] = to_point(square + column, 3, kWeightsToPoints[row]);
        float* to = filters + (group * channels + c) * kFilterGroup + half;
        for (ptrdiff_t row = 0; row < 6; ++row)
          for (ptrdiff_t column = 0; column < 6; ++column)
            store(to + (row * 6 + column) * stride, to_point(columns + row * 3, 1, kWeightsToPoints[column]));
      }
    }
}

void filter_gradient(const Tiling& t, const float* sums, int64_t parts, int64_t first, int64_t last,
                     const FilterView& layout, float* gradient) {
  const int64_t stride = t.channels * t.padded_filters;  // from point to point
  for (int64_t c = first; c < last; ++c)
    for (int64_t k = 0; k < t.filters; k += kFloats) {
      Floats points[36], rows[18];
      for (int point = 0; point < 36; ++point) {
        const float* from = sums + point * stride + c * t.padded_filters + k;
        points[point] = load<Floats>(from);
        for (int64_t part = 1; part < parts; ++part)
          points[point] += load<Floats>(from + part * kPoints * stride);
      }
      for (int row = 0; row < 3; ++row)
        for (int column = 0; column < 6; ++column)
          rows[row * 6 + column] = to_weight(points + column, 6, row);
      for (ptrdiff_t row = 0; row < 3; ++row)
        for (ptrdiff_t column = 0; column < 3; ++column) {
          const Floats weight = to_weight(rows + row * 6, 1, column);
          float* to = gradient + k * layout.out + c * layout.in + row * layout.down + column * layout.across;
          for (size_t lane = 0; lane < kFloats; ++lane)
            to[static_cast<int64_t>(lane) * layout.out] = weight[lane];
        }
    }
}

}  // namespace ipmix::winograd
