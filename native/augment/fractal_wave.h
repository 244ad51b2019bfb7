// Layered waves in a warped plane or around a centre: marble, weaves, stripes, rosettes, spirals, suns.
#pragma once

#include <array>

#include "augment/fractal_field.h"
#include "augment/fractal_view.h"
#include "core/random.h"

namespace ipmix::fractal {

enum class Profile { kSine, kTriangle, kSaw, kStep };

struct Wave {
  Profile profile = Profile::kSine;
  float along_u = 1.0f;  // cycles a unit of the first coordinate (around a centre: arms, a whole number)
  float along_v = 0.0f;  // cycles a unit of the second (around a centre: an octave of radius)
  float phase = 0.0f;
  float weight = 1.0f;
  float bent = 0.0f;  // cycles a unit of what the layers before have summed to
};

struct Waves {
  bool polar = false;
  int warps = 0;  // rounds of sine displacement
  float warp_size = 0.5f;
  float warp_cycles = 0.5f;
  std::array<float, 12> warp_phases{};
  int layers = 3;
  std::array<Wave, 5> wave{};
  View view;
};

Waves draw_waves(Random& random);
Field render_waves(const Waves& waves, int height, int width);

}  // namespace ipmix::fractal
