#include "augment/fractal_structure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace ipmix::fractal {
namespace {

constexpr int kBins = 32;
constexpr float kReach = 64.0f;  // derivatives, in levels a pixel, beyond which they share the last bin

float luma(const uint8_t* p) {
  return 0.299f * static_cast<float>(p[0]) + 0.587f * static_cast<float>(p[1]) +
         0.114f * static_cast<float>(p[2]);
}

size_t bin(float derivative) {
  return static_cast<size_t>((std::clamp(derivative, -kReach, kReach - 0.01f) + kReach) *
                             (kBins / (2.0f * kReach)));
}

}  // namespace

double gradient_entropy(ConstImageView image) {
  std::array<int, static_cast<size_t>(kBins) * kBins> histogram{};
  int count = 0;
  for (int y = 1; y + 1 < image.height; ++y) {
    for (int x = 1; x + 1 < image.width; ++x, ++count) {
      const uint8_t* middle = image.row(y) + static_cast<ptrdiff_t>(x) * 3;
      const float dx = 0.5f * (luma(middle + 3) - luma(middle - 3));
      const ptrdiff_t stride = static_cast<ptrdiff_t>(image.width) * 3;
      const float dy = 0.5f * (luma(middle + stride) - luma(middle - stride));
      ++histogram[bin(dx) * kBins + bin(dy)];
    }
  }
  double entropy = 0.0;
  for (const int n : histogram) {
    if (n == 0) continue;
    const double p = static_cast<double>(n) / count;
    entropy -= p * std::log2(p);
  }
  return 0.5 * entropy;
}

}  // namespace ipmix::fractal
