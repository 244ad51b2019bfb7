// A picture looked up between its pixels.
#pragma once

#include <cmath>

#include "corrupt/border.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {

struct Corners {
  int top, left;
  double down, across;  // share of the lower row, of the right column
};

inline Corners corners_of(double y, double x) {
  constexpr double kFar = 1e9;  // beyond every picture, and its floor an int
  y = std::clamp(y, -kFar, kFar);
  x = std::clamp(x, -kFar, kFar);
  const double top = std::floor(y), left = std::floor(x);
  return {static_cast<int>(top), static_cast<int>(left), y - top, x - left};
}

template <typename Real, typename Row>
void blend_corners(const Row& pixel, int channels, const Corners& at, Real* out) {
  const Real *a = pixel(at.top, at.left), *b = pixel(at.top, at.left + 1);
  const Real *c = pixel(at.top + 1, at.left), *d = pixel(at.top + 1, at.left + 1);
  const Real down = static_cast<Real>(at.down), across = static_cast<Real>(at.across);
  for (int k = 0; k < channels; ++k) {
    const Real upper = a[k] + across * (b[k] - a[k]);
    const Real lower = c[k] + across * (d[k] - c[k]);
    out[k] = upper + down * (lower - upper);
  }
}

// All channels at (y, x) into `out`; beyond the edges as `border` has it.
template <typename Real>
void bilinear(const WorkingPicture<Real>& picture, double y, double x, Border border, Real* out) {
  const Corners at = corners_of(y, x);
  if (at.top >= 0 && at.left >= 0 && at.top + 1 < picture.height && at.left + 1 < picture.width) {
    blend_corners<Real>([&](int i, int j) { return picture.at(i, j); }, picture.channels, at, out);
    return;
  }
  const auto pixel = [&](int i, int j) {
    return picture.at(inside(i, picture.height, border), inside(j, picture.width, border));
  };
  blend_corners<Real>(pixel, picture.channels, at, out);
}

// The same, with black beyond the edges.
template <typename Real>
void bilinear_on_black(const WorkingPicture<Real>& picture, double y, double x, Real* out) {
  static constexpr Real kBlack[4] = {};
  const auto pixel = [&](int i, int j) -> const Real* {
    const bool within = i >= 0 && j >= 0 && i < picture.height && j < picture.width;
    return within ? picture.at(i, j) : kBlack;
  };
  blend_corners<Real>(pixel, picture.channels, corners_of(y, x), out);
}

}  // namespace ipmix::corruption
