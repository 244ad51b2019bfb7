// From a field to 8-bit colours: stretch, palette, relief light, background, surface texture.
#pragma once

#include <cstdint>

#include "augment/fractal_field.h"
#include "augment/fractal_palette.h"
#include "core/image_view.h"
#include "core/random.h"

namespace ipmix::fractal {

struct Finish {
  Palette palette;
  Colour background_from{};
  Colour background_to{};     // a linear wash towards this colour
  float background_turn = 0;  // its direction
  float cycles = 1.0f;        // palette rounds between the low and the high end of the field
  float phase = 0.0f;
  float bend = 1.0f;    // exponent of the stretch
  float relief = 0.0f;  // strength of a light from the side
  float light_turn = 0.0f;
  float texture = 0.0f;        // strength of a cloudy or grainy surface
  float texture_cells = 8.0f;  // across the picture
  uint64_t texture_seed = 0;
  float low = 0.0f;  // ends of the stretch, from `settle`
  float high = 1.0f;
};

Finish draw_finish(Random& random, bool thin);  // thin: little of the background is covered

// Takes the ends of the stretch from a small version of the field.
void settle(const Field& draft, Finish& finish);

void paint(const Field& field, const Finish& finish, ImageView out);

}  // namespace ipmix::fractal
