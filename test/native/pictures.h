// Pictures for the tests of the pixel rooms: noise, steps and flat areas, addressed by a number.
#pragma once

#include "core/random.h"
#include "image/picture.h"

namespace ipmix {

inline Picture test_picture(int height, int width, uint64_t number) {
  Picture picture(height, width);
  Random random({number, 0, 0, 0, Purpose::kInit});
  const uint32_t kind = random.below(4);
  const uint32_t step = 1 + random.below(60);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int channel = 0; channel < 3; ++channel) {
        const uint32_t noise = random.below(256);
        const auto slope = static_cast<uint32_t>(x * 5 + y * 3 + channel * 50);
        const uint32_t value = kind == 0 ? noise : kind == 1 ? noise % 4 * step : kind == 2 ? slope : step;
        picture.view().row(y)[3 * x + channel] = static_cast<uint8_t>(value);
      }
  return picture;
}

}  // namespace ipmix
