// C-bar: stars of light, or one dark star in a white picture.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "corrupt/corruption_kernels.h"
#include "corrupt/magnitude.h"

namespace ipmix::corruption {
namespace {

struct Star {
  double y, x;
  double power;              // of the fall of the light
  std::vector<double> rays;  // their lengths

  // Light at a pixel, 0..1.
  double light(int py, int px) const {
    const double dy = py - y, dx = px - x, r = std::hypot(dy, dx);
    const auto count = static_cast<double>(rays.size());
    const double d = (std::atan2(dy, dx) + std::numbers::pi) / (2.0 * std::numbers::pi) * count;
    const auto i = static_cast<size_t>(d) % rays.size();
    const double f = d - std::floor(d);
    const double length = rays[i] + f * (rays[(i + 1) % rays.size()] - rays[i]);
    const double g = std::pow(length * length / (r * r + 1e-4), power);
    return std::clamp((1.0 - (f - .5) * (f - .5)) * g, 0.0, 1.0);
  }
};

std::vector<double> draw_rays(double radius, double shortest, Random& random) {
  std::vector<double> rays(static_cast<size_t>(random.between(50, 199)));
  for (double& ray : rays) ray = std::max(shortest, radius * (1.0 + .25 * random.normal()));
  return rays;
}

}  // namespace

void sparkles(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double radius = share_of(setting, .1) * shorter_side(clean);
  std::vector<double> value(clean.data, clean.data + clean.bytes());
  for (int star = 0; star < 5; ++star) {
    Star s{random.uniform(0.0, clean.height), random.uniform(0.0, clean.width), 1.0, {}};
    s.rays = draw_rays(radius, 1.0, random);
    double* at = value.data();
    for (int y = 0; y < clean.height; ++y) {
      for (int x = 0; x < clean.width; ++x) {
        const double w = s.light(y, x);
        for (int c = 0; c < 3; ++c, ++at) *at += w * (255.0 - *at);
      }
    }
  }
  for (size_t i = 0; i < value.size(); ++i) out.data[i] = cut(value[i]);
}

void inverse_sparkles(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  // The exponent (100 - amount) / 50 with amount = 100 - the magnitude's share of 65.
  Star s{random.uniform(.25, .75) * clean.height,
         random.uniform(.25, .75) * clean.width,
         share_of(setting, 65.0) / 50.0,
         {}};
  s.rays = draw_rays(.25 * shorter_side(clean), -1e300, random);
  for (int y = 0; y < clean.height; ++y) {
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      const double w = s.light(y, x);
      for (int c = 0; c < 3; ++c) *to++ = cut(255.0 + w * (*from++ - 255.0));
    }
  }
}

}  // namespace ipmix::corruption
