#include "augment/fractal_fold.h"

#include <algorithm>
#include <cmath>

#include "core/instruction_sets.h"

namespace ipmix::fractal {
namespace {

inline Float4 fold_value(const Fold& f, float cosine, float sine, Float4 x, Float4 y) {
  Float4 trap = splat(1e4f), glow = splat(0.0f), last = splat(0.0f);
  float size = 1.0f;
  for (int step = 0; step < f.steps; ++step) {
    x = absolute(x);
    y = absolute(y);
    Float4 grow = splat(f.enlarge);
    if (f.inverting) {
      grow = 1.0f / maximum(x * x + y * y, splat(1e-4f));
    } else {
      size *= f.enlarge;
    }
    x = x * grow - f.shift_x;
    y = y * grow - f.shift_y;
    const Float4 u = cosine * x - sine * y;
    y = sine * x + cosine * y;
    x = u;
    const Float4 square = x * x + y * y;
    trap = minimum(trap, minimum(absolute(x), absolute(y)) + 0.05f * square / size);
    const Float4 length = sqrt4(square);
    glow += exp2_4(-f.sharpness * absolute(length - last));
    last = length;
  }
  return f.by_glow * glow - f.by_trap * log2_4(trap + 0.003f);
}

}  // namespace

Fold draw_fold(Random& random) {
  Fold f;
  f.inverting = random.uniform() < 0.45;
  f.steps = f.inverting ? random.between(4, 11) : random.between(3, 8);
  f.shift_x = static_cast<float>(random.uniform(0.25, 1.2));
  f.shift_y = static_cast<float>(random.uniform(0.15, 1.2));
  f.turn = f.inverting && random.coin() ? 0.0f : static_cast<float>(random.uniform(-0.25, 0.25));
  f.enlarge = static_cast<float>(random.uniform(1.15, 1.7));
  const double what = random.uniform();
  f.by_trap = what < 0.4 ? 0.0f : static_cast<float>(random.uniform(0.3, 1.0));
  f.by_glow = what > 0.75 ? 0.0f : static_cast<float>(random.uniform(0.5, 1.5));
  f.sharpness = static_cast<float>(std::exp(random.uniform(std::log(0.5), std::log(6.0))));
  f.view.width = static_cast<float>(std::exp(random.uniform(std::log(0.3), std::log(4.0))));
  f.view.x = static_cast<float>(random.uniform(-0.5, 0.5)) * f.view.width;
  f.view.y = static_cast<float>(random.uniform(-0.5, 0.5)) * f.view.width;
  draw_symmetry(random, 0.4, f.view);
  return f;
}

IPMIX_INSTRUCTION_SETS Field render_fold(const Fold& fold, int height, int width) {
  Field field(height, width);
  const Camera camera(fold.view, height, width);
  const float cosine = std::cos(fold.turn * kTau), sine = std::sin(fold.turn * kTau);
  size_t i = 0;
  for (int row = 0; row < height; ++row) {
    for (int column = 0; column < width; column += 4) {
      Float4 x, y;
      camera.look(row, column, x, y);
      const Float4 value = fold_value(fold, cosine, sine, x, y);
      for (int lane = 0; lane < std::min(4, width - column); ++lane) field.value[i++] = value[lane];
    }
  }
  std::fill(field.cover.begin(), field.cover.end(), 1.0f);
  return field;
}

}  // namespace ipmix::fractal
