// Pillow's Image.rotate(angle, BILINEAR): counter-clockwise about the centre, black corners; and mirror.
#include "image/rotate.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <numbers>

#include "image/affine_nearest.h"
#include "image/kernels.h"
#include "image/operation_kernels.h"

namespace ipmix {

namespace {

// Python's round(value, 15): through the correctly rounded decimal.
double rounded(double value) {
  std::array<char, 32> text;
  std::snprintf(text.data(), text.size(), "%.15f", value);
  return std::strtod(text.data(), nullptr);
}

struct Turn {
  double cosine;
  double sine;
};

Turn turn_by(double degrees) {
  const double angle = -(degrees * (std::numbers::pi / 180.0));
  return {rounded(std::cos(angle)), rounded(std::sin(angle))};
}

// Decimal rounding costs more than a small picture's rotation, so the 360 whole angles are kept.
const Turn& turn_of(int degrees) {
  static const std::array<Turn, 360> turns = [] {
    std::array<Turn, 360> all;
    for (int i = 0; i < 360; ++i) all[static_cast<size_t>(i)] = turn_by(i);
    return all;
  }();
  return turns[static_cast<size_t>(degrees)];
}

// Output to input of a turn about the picture's centre.
AffineMatrix about_centre(const Turn& turn, int height, int width) {
  const auto [cosine, sine] = turn;
  const double x = width / 2.0;
  const double y = height / 2.0;
  return {cosine, sine, cosine * -x + sine * -y + 0.0 + x, -sine, cosine, -sine * -x + cosine * -y + 0.0 + y};
}

// Where an output pixel comes from, for the turns that only move pixels.
template <typename From>
void move_pixels(const Box& box, Planes target, From from) {
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.bottom(); ++y) {
      uint8_t* out = target.row(channel, y);
      for (int x = box.left; x < box.right(); ++x) out[x] = *from(channel, x, y);
    }
}

}  // namespace

int whole_angle(double degrees) {
  return ((static_cast<int>(degrees) % 360) + 360) % 360;
}

AffineMatrix rotation_matrix(int angle, int height, int width) {
  return about_centre(turn_of(angle), height, width);
}

void mirror_planes(double, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const auto reverse = pixel_kernels().reverse;
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.bottom(); ++y)
      reverse(source.row(channel, y) + (source.width - box.right()), static_cast<size_t>(box.width),
              target.row(channel, y) + box.left);
}

void rotate(double degrees, ConstPlanes source, const Box& box, Planes target, OperationSpace& space) {
  const int angle = whole_angle(degrees);
  const int right = source.width - 1;
  const int bottom = source.height - 1;
  if (angle == 0) return copy_box(source, box, target);
  if (angle == 180)
    return move_pixels(box, target,
                       [&](int c, int x, int y) { return source.row(c, bottom - y) + (right - x); });
  if (source.width == source.height && angle == 90)
    return move_pixels(box, target, [&](int c, int x, int y) { return source.row(c, x) + (right - y); });
  if (source.width == source.height && angle == 270)
    return move_pixels(box, target, [&](int c, int x, int y) { return source.row(c, bottom - x) + y; });

  transform_bilinear(rotation_matrix(angle, source.height, source.width), source, box, target, space);
}

void rotate_by(double degrees, Interpolation interpolation, ConstPlanes source, Planes target,
               OperationSpace& space) {
  const double rest = std::fmod(degrees, 360.0);
  const double angle = rest < 0.0 ? rest + 360.0 : rest;  // Python's %
  const bool square = source.width == source.height;
  const bool moves = angle == 0.0 || angle == 180.0 || (square && (angle == 90.0 || angle == 270.0));
  if (moves) return rotate(angle, source, source.whole(), target, space);
  const AffineMatrix matrix = about_centre(turn_by(angle), source.height, source.width);
  if (interpolation == Interpolation::kNearest) return transform_nearest(matrix, source, target);
  transform_bilinear(matrix, source, source.whole(), target, space);
}

}  // namespace ipmix
