// C-bar: regular patterns laid over the picture.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "corrupt/corruption_kernels.h"
#include "corrupt/magnitude.h"

namespace ipmix::corruption {
namespace {

constexpr double kPi = std::numbers::pi;

// Adds pattern(y, x) to every channel.
template <typename Pattern>
void add_grey(ConstImageView clean, ImageView out, Pattern pattern) {
  for (int y = 0; y < clean.height; ++y) {
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      const double added = pattern(y, x);
      for (int c = 0; c < 3; ++c) *to++ = cut(*from++ + added);
    }
  }
}

}  // namespace

void single_frequency_greyscale(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  double fx = random.uniform(-kPi, kPi), fy = random.uniform(-std::fabs(fx), std::fabs(fx));
  if (random.coin()) std::swap(fx, fy);
  const double phase = random.uniform(0.0, 2.0 * kPi), amount = share_of(setting, 196.0);
  add_grey(clean, out, [&](int y, int x) { return amount * std::sin(x * fx + y * fy + phase); });
}

void cocentric_sine_waves(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double side = shorter_side(clean), amount = share_of(setting, 128.0);
  const double cy = random.uniform(0.0, clean.height), cx = random.uniform(0.0, clean.width);
  const double frequency = random.uniform(0.0, 10.0), amplitude = random.uniform(0.0, side / 10.0);
  const double ring = std::max(random.uniform(0.0, side / 10.0), 1e-9);
  add_grey(clean, out, [&](int y, int x) {
    const double dy = y - cy, dx = x - cx;
    const double r = std::hypot(dy, dx) + amplitude * std::sin(frequency * std::atan2(dy, dx));
    return amount * (r / ring - std::floor(r / ring) - .5);
  });
}

// The iterated sines of a colour plasma.
void plasma_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double time = random.uniform(0.0, 6.0 * kPi), sharpness = random.uniform(.5, 1.0);
  const double scale = random.uniform(.075, .2) * shorter_side(clean), amount = share_of(setting, 64.0);
  const int rounds = random.between(4, 6);
  for (int y = 0; y < clean.height; ++y) {
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      double px = x / scale, py = y / scale, i0 = 1.0, i1 = 1.0, i2 = 1.0;
      for (int round = 0; round < rounds; ++round) {
        // The generator's fourth number starts at 0 and so stays 0.
        const double rx = std::cos(py * i0 + time / i1) / i2, ry = std::sin(px * i0 + time / i1) / i2;
        px += rx - .3 * ry;
        py += ry + .3 * rx;
        i0 *= 1.93;
        i1 *= 1.15;
        i2 *= 2.25 - sharpness;
      }
      const double noise[3] = {std::sin(px - time), std::sin((px + py + std::sin(time)) * .5),
                               std::sin(py + time)};
      for (const double value : noise) *to++ = cut((1.0 - amount / 255.0) * *from++ + amount * value);
    }
  }
}

}  // namespace ipmix::corruption
