#include "corrupt/frost_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "corrupt/gaussian_filter.h"
#include "corrupt/normal_noise.h"

namespace ipmix::corruption {
namespace {

constexpr int kHeight = 400, kWidth = 560;

// How one picture looks. The levels are near those of the five published pictures, so that drawn frost
// changes a picture about as much.
struct Look {
  std::array<double, 3> colour;  // mean of red, green, blue
  double spread;                 // standard deviation, in levels
  int stars;                     // crystals
  double reach;                  // longest branch, pixels
};
constexpr std::array<Look, 5> kLooks{{{{78, 149, 166}, 20, 60, 150},
                                      {{201, 205, 214}, 22, 160, 70},
                                      {{198, 206, 217}, 22, 110, 110},
                                      {{138, 153, 165}, 29, 220, 60},
                                      {{112, 123, 135}, 43, 90, 120}}};

// A thin line whose light fades along it.
void needle(WorkingPicture<double>& ice, double x, double y, double angle, double length, double light) {
  const double dx = std::cos(angle), dy = std::sin(angle);
  for (double along = 0; along < length; along += 0.5) {
    const double px = x + along * dx, py = y + along * dy;
    const int left = static_cast<int>(std::floor(px)), top = static_cast<int>(std::floor(py));
    if (left < 0 || top < 0 || left + 1 >= ice.width || top + 1 >= ice.height) continue;
    const double fx = px - left, fy = py - top, value = light * (1.0 - along / length);
    *ice.at(top, left) += value * (1 - fx) * (1 - fy);
    *ice.at(top, left + 1) += value * fx * (1 - fy);
    *ice.at(top + 1, left) += value * (1 - fx) * fy;
    *ice.at(top + 1, left + 1) += value * fx * fy;
  }
}

// A branch of ice: side branches leave it at 60 degrees, as water crystallises.
void branch(WorkingPicture<double>& ice, double x, double y, double angle, double length, int depth,
            Random& random) {
  needle(ice, x, y, angle, length, 1.0);
  if (depth == 0 || length < 6.0) return;
  const double gap = std::max(3.0, length / 14.0);
  for (double along = gap; along < length; along += gap * random.uniform(0.7, 1.3)) {
    const double side = (length - along) * random.uniform(0.3, 0.6);
    for (const double turn : {-std::numbers::pi / 3, std::numbers::pi / 3}) {
      branch(ice, x + along * std::cos(angle), y + along * std::sin(angle), angle + turn, side, depth - 1,
             random);
    }
  }
}

// Clouds of thin ice: blurred noise of several widths.
void add_haze(WorkingPicture<double>& ice, Random& random) {
  for (const double sigma : {2.0, 6.0, 18.0, 50.0}) {
    WorkingPicture<double> noise = plane<double>(ice.height, ice.width);
    fill_normal(noise.values, 0.0, 1.0, random);
    noise = gaussian_filter(noise, sigma, {.truncate = 3.0, .border = Border::kReflect});
    const double deviation = 1.0 / (2.0 * sigma * std::sqrt(std::numbers::pi));  // of blurred white noise
    for (size_t i = 0; i < ice.values.size(); ++i) ice.values[i] += 0.35 * noise.values[i] / deviation;
  }
}

std::vector<uint8_t> draw(const Look& look, uint64_t number) {
  Random random({.index = number, .purpose = Purpose::kFrost});
  WorkingPicture<double> ice = plane<double>(kHeight, kWidth);
  for (int i = 0; i < look.stars; ++i) {
    const double x = random.uniform(0, kWidth), y = random.uniform(0, kHeight);
    const double turn = random.uniform(0, std::numbers::pi / 3);
    const int arms = random.between(1, 6);
    for (int arm = 0; arm < arms; ++arm) {
      branch(ice, x, y, turn + arm * std::numbers::pi / 3, look.reach * random.uniform(0.2, 1.0), 2, random);
    }
  }
  for (double& value : ice.values) value = 1.5 * std::min(value, 2.5);
  add_haze(ice, random);
  double mean = 0.0, square = 0.0;
  for (const double value : ice.values) mean += value;
  mean /= static_cast<double>(ice.values.size());
  for (const double value : ice.values) square += (value - mean) * (value - mean);
  const double unit = look.spread / std::sqrt(square / static_cast<double>(ice.values.size()));
  std::vector<uint8_t> pixels;
  pixels.reserve(ice.values.size() * 3);
  for (const double value : ice.values) {
    for (const double level : look.colour) {
      pixels.push_back(static_cast<uint8_t>(std::clamp(level + unit * (value - mean), 0.0, 255.0)));
    }
  }
  return pixels;
}

}  // namespace

const FrostPictures& drawn_frost() {
  static const std::vector<std::vector<uint8_t>> pixels = [] {
    std::vector<std::vector<uint8_t>> drawn;
    for (size_t i = 0; i < kLooks.size(); ++i) drawn.push_back(draw(kLooks[i], i));
    return drawn;
  }();
  static const FrostPictures pictures = [] {
    std::vector<ConstImageView> views;
    views.reserve(pixels.size());
    for (const auto& picture : pixels) views.push_back({picture.data(), kHeight, kWidth});
    FrostPictures drawn(std::move(views));
    drawn.shrink();
    return drawn;
  }();
  return pictures;
}

}  // namespace ipmix::corruption
