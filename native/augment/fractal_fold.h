// Folded planes: kaleidoscopic iterated function systems (reflect, shift, turn, enlarge; Knighty 2010) and
// the inverting fold |z| / |z|^2 - c ("Kali set", Kali 2011).
#pragma once

#include "augment/fractal_field.h"
#include "augment/fractal_view.h"
#include "core/random.h"

namespace ipmix::fractal {

struct Fold {
  bool inverting = false;
  int steps = 8;
  float shift_x = 0.5f;
  float shift_y = 0.5f;
  float turn = 0.0f;     // a step
  float enlarge = 1.5f;  // a step
  float by_trap = 1.0f;  // how much the nearest approach to the axes says
  float by_glow = 1.0f;  // how much the steadiness of the orbit says
  float sharpness = 2.0f;
  View view;
};

Fold draw_fold(Random& random);
Field render_fold(const Fold& fold, int height, int width);

}  // namespace ipmix::fractal
