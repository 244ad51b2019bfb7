// Fractal flames: iterated function systems played as a chaos game, shown by log density (Draves and Reckase
// 2003).
#pragma once

#include <array>

#include "augment/fractal_field.h"
#include "augment/fractal_variation.h"
#include "augment/fractal_view.h"
#include "core/random.h"

namespace ipmix::fractal {

struct Transform {
  float weight = 1.0f;  // share of the points, the shares sum to 1
  std::array<float, 6> affine{1, 0, 0, 0, 1, 0};
  Variation variation = Variation::kLinear;
  float amount = 1.0f;  // of the variation; the rest stays linear
  float colour = 0.0f;  // palette coordinate that points passing here move towards
};

struct Flame {
  int transforms = 2;
  std::array<Transform, 5> transform{};
  int symmetry = 1;       // copies turned around the origin
  bool mirrored = false;  // and their mirror images
  float gamma = 2.2f;
  float exposure = 1.0f;
  float by_density = 0.0f;  // how much the density says beside the colour coordinate
  uint64_t seed = 0;        // of the game
  View view;
};

// Draws a system and points the camera at where its points fall.
Flame draw_flame(Random& random);
Field render_flame(const Flame& flame, int height, int width);

}  // namespace ipmix::fractal
