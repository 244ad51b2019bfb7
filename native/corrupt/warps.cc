// C-bar: the picture bent.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "corrupt/bilinear.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/gaussian_filter.h"
#include "corrupt/magnitude.h"

namespace ipmix::corruption {
namespace {

constexpr double kPi = std::numbers::pi;

WorkingPicture<double> caustics(int height, int width, double time, double size) {
  // Dave Hoskins' and joltz0r's tileable water, five rounds.
  constexpr double kIntensity = .005;
  WorkingPicture<double> light = plane<double>(height, width);
  double* to = light.values.data();
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      const auto tiled = [&](int v) { return (v / size - std::floor(v / size)) * 6.28318530718 - 250.0; };
      const double p0 = tiled(y), p1 = tiled(x);
      double i0 = p0, i1 = p1, c = 1.0;
      for (int n = 0; n < 5; ++n) {
        const double t = time * (1.0 - 3.5 / (n + 1));
        const double next0 = p0 + std::cos(t - i0) + std::sin(t + i1),
                     next1 = p1 + std::sin(t - i1) + std::cos(t + i0);
        i0 = next0;
        i1 = next1;
        c += 1.0 / std::hypot(p0 / (std::sin(i0 + t) / kIntensity), p1 / (std::cos(i1 + t) / kIntensity));
      }
      *to++ = std::clamp(std::pow(std::fabs(1.17 - std::pow(c / 5.0, 1.4)), 8.0), 0.0, 1.0);
    }
  }
  return gaussian_filter(light, 1.0, {.border = Border::kReflect});
}

}  // namespace

void ripple(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double side = shorter_side(clean), amplitude = share_of(setting, .025) * side;
  std::array<double, 2> wave, phase;
  for (double& w : wave) w = random.uniform(.1, .3) * side;
  for (double& p : phase) p = random.uniform(0.0, 2.0 * kPi);
  const auto moved = [&](int place, size_t axis) {
    return place + amplitude * std::sin(2.0 * kPi * place / wave[axis] + phase[axis]);
  };
  const WorkingPicture<double> picture(clean);
  std::array<double, 3> colour;
  for (int y = 0; y < clean.height; ++y) {
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      bilinear_on_black(picture, moved(y, 0), moved(x, 1), colour.data());
      for (const double value : colour) *to++ = cut(value * 255.0 + 1e-9);
    }
  }
}

// The generator counts 5 x 5 discs for ImageNet and 3 x 3 for CIFAR, each as wide as its cell.
void pinch_and_twirl(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const int per_axis = setting.preset == Preset::kImagenet ? 5 : 3;
  const int cell = static_cast<int>(shorter_side(clean)) / per_axis;
  const double radius = cell / 2.0, amount = share_of(setting, .4) + .1;
  std::copy_n(clean.data, clean.bytes(), out.data);
  if (cell == 0) return;
  const WorkingPicture<double> picture(clean);
  std::array<double, 3> colour;
  for (int top = 0; top + cell <= clean.height; top += cell) {
    for (int left = 0; left + cell <= clean.width; left += cell) {
      const double angle = (random.coin() ? 1.0 : -1.0) * share_of(setting, kPi / 2);
      const double cy = top + radius, cx = left + radius;
      for (int y = top; y < top + cell; ++y) {
        for (int x = left; x < left + cell; ++x) {
          const double dy = y - cy, dx = x - cx, d = std::hypot(dy, dx) / radius;
          if (d > 1.0 || d < 1e-3) continue;
          const double t = std::pow(std::sin(kPi * .5 * d), -amount), a = angle * (1.0 - d) * (1.0 - d);
          const double fy = cy + t * (dy * std::cos(a) - dx * std::sin(a));
          const double fx = cx + t * (dy * std::sin(a) + dx * std::cos(a));
          bilinear_on_black(picture, fy, fx, colour.data());
          for (int c = 0; c < 3; ++c)
            out.row(y)[3 * x + c] = cut(colour[static_cast<size_t>(c)] * 255.0 + 1e-9);
        }
      }
    }
  }
}

void caustic_refraction(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double side = shorter_side(clean), time = random.uniform(.5, 2.0),
               size = random.uniform(.75, 1.25) * side;
  const double lens = share_of(setting, .5) * side, lighting = share_of(setting, 2.0);
  constexpr double kEta = 4.0;
  const WorkingPicture<double> light = caustics(clean.height, clean.width, time, size), picture(clean);
  const auto luma = [&](int y, int x) {
    const bool within = y >= 0 && x >= 0 && y < clean.height && x < clean.width;
    return within ? *light.at(y, x) : 0.0;
  };
  std::array<double, 3> colour;
  for (int y = 0; y < clean.height; ++y) {
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      // The generator's compass: east and west along its first axis (rows), north and south along columns.
      const double down = luma(y + 1, x) - luma(y - 1, x), across = luma(y, x + 1) - luma(y, x - 1);
      const double slope = std::hypot(down, across), cosine = 1.0 / std::hypot(slope, 1.0);
      double fy = y, fx = x;
      if (cosine < 1.0 - 1e-3) {
        // The ray (0, 0, 1) bends towards the normal; what remains sideways moves the look-up.
        const double inside = std::acos(cosine), bent = std::asin(std::sin(inside) / kEta);
        const double sideways = std::sin(inside - bent) * lens;
        fy += sideways * down / slope;
        fx += sideways * across / slope;
      }
      bilinear_on_black(picture, fy, fx, colour.data());
      for (const double value : colour) *to++ = to_byte(value + (down - across) * lighting + 1e-12);
    }
  }
}

}  // namespace ipmix::corruption
