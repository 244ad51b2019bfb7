#include "image/affine_nearest.h"

#include <array>
#include <cmath>

namespace ipmix {

namespace {

// Geometry.c's COORD.
int coordinate(double value) {
  return value < 0.0 ? -1 : static_cast<int>(value);
}

// 16.16 numbers, in 64 bits: the step beyond the last pixel may leave 32.
int64_t fixed(double value) {
  return static_cast<int64_t>(std::floor(value * 65536.0 + 0.5));
}
int coordinate(int64_t value) {
  return static_cast<int>(value >> 16);
}

// Whether 16.16 numbers hold this point.
bool fits_fixed(const AffineMatrix& m, int x, int y) {
  return std::fabs(x * m[0] + y * m[1] + m[2]) < 32768.0 && std::fabs(x * m[3] + y * m[4] + m[5]) < 32768.0;
}

// Steps from pixel to pixel by (across_x, across_y), from row to row by (down_x, down_y).
template <typename Number>
void walk(const std::array<Number, 6>& steps, ConstPlanes source, Planes target) {
  const auto [across_x, down_x, start_x, across_y, down_y, start_y] = steps;
  Number row_x = start_x;
  Number row_y = start_y;
  for (int row = 0; row < target.height; ++row, row_x += down_x, row_y += down_y) {
    uint8_t* out[3] = {target.row(0, row), target.row(1, row), target.row(2, row)};
    Number point_x = row_x;
    Number point_y = row_y;
    for (int i = 0; i < target.width; ++i, point_x += across_x, point_y += across_y) {
      const int x = coordinate(point_x);
      const int y = coordinate(point_y);
      const bool inside = x >= 0 && x < source.width && y >= 0 && y < source.height;
      for (int channel = 0; channel < 3; ++channel)
        out[channel][i] = inside ? source.row(channel, y)[x] : uint8_t{0};
    }
  }
}

}  // namespace

// Pillow has three walks with a rounding of their own each.
void transform_nearest(const AffineMatrix& m, ConstPlanes source, Planes target) {
  const int width = target.width;
  const int height = target.height;
  if (m[1] == 0.0 && m[3] == 0.0)  // ImagingScaleAffine
    return walk<double>({m[0], 0.0, m[2] + m[0] * 0.5, 0.0, m[4], m[5] + m[4] * 0.5}, source, target);
  if (fits_fixed(m, 0, 0) && fits_fixed(m, width, height) && fits_fixed(m, 0, height) &&
      fits_fixed(m, width, 0))
    return walk<int64_t>({fixed(m[0]), fixed(m[1]), fixed(m[2] + m[0] * 0.5 + m[1] * 0.5), fixed(m[3]),
                          fixed(m[4]), fixed(m[5] + m[3] * 0.5 + m[4] * 0.5)},
                         source, target);
  walk<double>({m[0], m[1], m[2] + m[1] * 0.5 + m[0] * 0.5, m[3], m[4], m[5] + m[4] * 0.5 + m[3] * 0.5},
               source, target);
}

}  // namespace ipmix
