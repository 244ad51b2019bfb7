#include "augment/fractal_view.h"

#include <algorithm>
#include <cmath>

#include "core/instruction_sets.h"

namespace ipmix::fractal {

void draw_symmetry(Random& random, double kaleidoscope, View& view) {
  view.angle = random.uniform_float();
  if (random.uniform() < kaleidoscope) {
    view.sectors = random.between(2, 9);
    view.mirrored = random.uniform() < 0.75;
    view.fold_x = static_cast<float>(random.uniform(-0.4, 0.4));
    view.fold_y = static_cast<float>(random.uniform(-0.4, 0.4));
  }
  if (random.uniform() < 0.12) view.twirl = static_cast<float>(random.uniform(-0.9, 0.9));
}

Camera::Camera(const View& view, int height, int width)
    : view_(view),
      scale_(1.0f / static_cast<float>(std::min(height, width))),
      middle_row_(0.5f * static_cast<float>(height) - 0.5f),
      middle_column_(0.5f * static_cast<float>(width) - 0.5f),
      cosine_(std::cos(view.angle * kTau)),
      sine_(std::sin(view.angle * kTau)) {}

IPMIX_INSTRUCTION_SETS void Camera::look(int row, int column, Float4& x, Float4& y) const {
  const auto c = static_cast<float>(column);
  Float4 u = (Float4{c, c + 1.0f, c + 2.0f, c + 3.0f} - middle_column_) * scale_;
  Float4 v = splat((static_cast<float>(row) - middle_row_) * scale_);
  if (view_.sectors > 0 || view_.twirl != 0.0f) {
    const Float4 radius = sqrt4(u * u + v * v);
    Float4 turn = atan2_turn(v, u) + view_.twirl * (1.0f - 1.4142f * radius);
    if (view_.sectors > 0) {
      const auto sectors = static_cast<float>(view_.sectors);
      turn *= sectors;
      turn -= floor4(turn);
      if (view_.mirrored) turn = absolute(turn - 0.5f);
      turn /= sectors;
    }
    u = radius * sin_turn(turn + 0.25f) + view_.fold_x;
    v = radius * sin_turn(turn) + view_.fold_y;
  }
  x = view_.x + view_.width * (cosine_ * u - sine_ * v);
  y = view_.y + view_.width * (sine_ * u + cosine_ * v);
}

}  // namespace ipmix::fractal
