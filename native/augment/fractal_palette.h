// Colour maps: cyclic tables drawn at random from several recipes.
#pragma once

#include <array>
#include <cstddef>

#include "augment/fractal_math.h"
#include "core/random.h"

namespace ipmix::fractal {

using Colour = Float4;  // red, green, blue, unused; 0 .. 1

inline Colour rgb(float red, float green, float blue) {
  return Colour{red, green, blue, 0.0f};
}
inline Colour mix(Colour a, Colour b, float t) {
  return a + t * (b - a);
}
// Hue in turns, saturation and value 0 .. 1.
Colour hsv(float hue, float saturation, float value);

struct Palette {
  static constexpr int kSize = 512;
  std::array<Colour, kSize> table;

  // Index of coordinate t; t and t + 1 are the same place.
  static size_t stop(float t) {
    const auto fixed = static_cast<int>(t * static_cast<float>(kSize));
    return static_cast<size_t>(fixed & (kSize - 1));
  }
};

Palette draw_palette(Random& random);

}  // namespace ipmix::fractal
