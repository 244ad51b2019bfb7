// Falling snow: the flakes, their streaks, and how they lie over a picture.
#pragma once

#include <cstdint>
#include <vector>

#include "core/random.h"
#include "corrupt/motion_filter.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {

struct Flakes {
  double mean;
  double sigma;
  double zoom;
  double threshold;
};

// height x width bytes: noise, enlarged, dark parts taken out.
std::vector<uint8_t> draw_flakes(int height, int width, const Flakes& flakes, Random& random);

// The picture whitened a little (`kept` of it stays), with the streaks and the streaks turned by 180 degrees.
void lay_snow(ConstImageView clean, const std::vector<uint8_t>& flakes, const Motion& motion, double kept,
              ImageView out);

}  // namespace ipmix::corruption
