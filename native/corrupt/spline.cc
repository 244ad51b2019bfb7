#include "corrupt/spline.h"

#include <cmath>

namespace ipmix::corruption {
namespace {

// One line, `step` values apart (Unser's recursive filter; the pole of the cubic spline).
void filter_line(double* v, int count, size_t step) {
  if (count < 2) return;
  const double pole = std::sqrt(3.0) - 2.0;
  const auto at = [&](int i) -> double& { return v[static_cast<size_t>(i) * step]; };
  for (int i = 0; i < count; ++i) at(i) *= 6.0;
  double power = pole, sum = at(0);
  const double last = std::pow(pole, count - 1);
  sum += last * at(count - 1);
  double back = last * last / pole;
  for (int i = 1; i < count - 1; ++i, power *= pole, back /= pole) sum += (power + back) * at(i);
  at(0) = sum / (1.0 - last * last);
  for (int i = 1; i < count; ++i) at(i) += pole * at(i - 1);
  at(count - 1) = (pole / (pole * pole - 1.0)) * (at(count - 1) + pole * at(count - 2));
  for (int i = count - 2; i >= 0; --i) at(i) = pole * (at(i + 1) - at(i));
}

}  // namespace

void spline_coefficients(WorkingPicture<double>& picture) {
  const size_t stride = picture.stride();
  for (size_t i = 0; i < stride; ++i) filter_line(picture.values.data() + i, picture.height, stride);
  for (int y = 0; y < picture.height; ++y)
    for (int c = 0; c < picture.channels; ++c)
      filter_line(picture.row(y) + c, picture.width, static_cast<size_t>(picture.channels));
}

std::array<double, 4> spline_weights(double f) {
  const double g = 1.0 - f;
  return {g * g * g / 6.0, (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0,
          (4.0 - 6.0 * g * g + 3.0 * g * g * g) / 6.0, f * f * f / 6.0};
}

}  // namespace ipmix::corruption
