#include "corrupt/motion_filter.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace ipmix::corruption {

std::vector<MotionTap> motion_taps(const Motion& motion) {
  const int count = 2 * static_cast<int>(motion.radius) + 1;
  const double radians = motion.degrees * std::numbers::pi / 180.0;
  const double across = std::cos(radians), down = std::sin(radians);
  std::vector<double> weights;
  double sum = 0.0;
  for (int i = 0; i < count; ++i) {
    weights.push_back(std::exp(-i * i / (2.0 * motion.sigma * motion.sigma)));
    sum += weights.back();
  }
  std::vector<MotionTap> taps;
  for (int i = 0; i < count; ++i) {
    const float weight = static_cast<float>(weights[static_cast<size_t>(i)] / sum);
    // What all the taps below this weight add up to cannot be seen in 8 bits.
    if (weight < 1e-6f) break;
    taps.push_back(
        {static_cast<int>(std::ceil(i * across - 0.5)), static_cast<int>(std::ceil(i * down - 0.5)), weight});
  }
  return taps;
}

void motion_filter(const uint8_t* in, int height, int width, int channels, const Motion& motion,
                   uint8_t* out) {
  const std::vector<MotionTap> taps = motion_taps(motion);
  int left = 0, right = 0;
  for (const MotionTap& tap : taps) {
    left = std::max(left, -tap.dx);
    right = std::max(right, tap.dx);
  }
  // Rows with repeated ends, so that every tap reads a whole row at once.
  const auto pixel = static_cast<size_t>(channels);
  const size_t stride = static_cast<size_t>(width) * pixel;
  const size_t wide = static_cast<size_t>(left + width + right) * pixel;
  std::vector<float> padded(wide * static_cast<size_t>(height));
  for (int y = 0; y < height; ++y) {
    float* to = padded.data() + static_cast<size_t>(y) * wide;
    const uint8_t* from = in + static_cast<size_t>(y) * stride;
    for (int x = -left; x < width + right; ++x) {
      const uint8_t* value = from + static_cast<size_t>(std::clamp(x, 0, width - 1)) * pixel;
      for (size_t c = 0; c < pixel; ++c) *to++ = value[c];
    }
  }
  std::vector<float> sum(stride);
  for (int y = 0; y < height; ++y) {
    std::fill(sum.begin(), sum.end(), 0.5f);
    for (const MotionTap& tap : taps) {
      const int row = std::clamp(y + tap.dy, 0, height - 1);
      const float* from =
          padded.data() + static_cast<size_t>(row) * wide + static_cast<size_t>(left + tap.dx) * pixel;
      for (size_t i = 0; i < stride; ++i) sum[i] += tap.weight * from[i];
    }
    uint8_t* to = out + static_cast<size_t>(y) * stride;
    for (size_t i = 0; i < stride; ++i) to[i] = static_cast<uint8_t>(std::min(sum[i], 255.0f));
  }
}

}  // namespace ipmix::corruption
