// ImageMagick's MotionBlurImage: the mean of a picture's copies moved along a line by whole pixels, with the
// weights of half a Gaussian; edges repeated.
#pragma once

#include <cstdint>
#include <vector>

namespace ipmix::corruption {

struct Motion {
  double radius;
  double sigma;
  double degrees;  // clockwise, y points down
};

// One step of the motion: how far, and its weight.
struct MotionTap {
  int dx;
  int dy;
  float weight;
};

std::vector<MotionTap> motion_taps(const Motion& motion);

// `in` and `out` hold height x width x channels bytes and do not overlap; rounded to the nearest level.
void motion_filter(const uint8_t* in, int height, int width, int channels, const Motion& motion,
                   uint8_t* out);

}  // namespace ipmix::corruption
