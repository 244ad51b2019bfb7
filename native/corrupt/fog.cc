// Fog: a cloudy height map (diamond-square, after the generators' plasma_fractal) laid over the picture.
#include <algorithm>
#include <vector>

#include "corrupt/corruption_kernels.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {
namespace {

// side x side values of 0..1; side is a power of two and the map is periodic.
class CloudMap {
 public:
  CloudMap(int side, double decay, Random& random)
      : side_(side), values_(static_cast<size_t>(side) * static_cast<size_t>(side)) {
    double roughness = 100.0;
    for (int step = side; step >= 2; step /= 2, roughness /= decay) {
      // The published amplitude is the roughness squared.
      const auto rough = [&] { return roughness * random.uniform(-roughness, roughness); };
      const int half = step / 2;
      for (int y = 0; y < side; y += step) {
        for (int x = 0; x < side; x += step) {
          at(y + half, x + half) =
              (at(y, x) + at(y + step, x) + at(y, x + step) + at(y + step, x + step)) / 4.0 + rough();
        }
      }
      for (int y = 0; y < side; y += step) {
        for (int x = 0; x < side; x += step) {
          at(y, x + half) =
              (at(y + half, x + half) + at(y - half, x + half) + at(y, x) + at(y, x + step)) / 4.0 + rough();
          at(y + half, x) =
              (at(y + half, x + half) + at(y + half, x - half) + at(y, x) + at(y + step, x)) / 4.0 + rough();
        }
      }
    }
    const auto [low, high] = std::minmax_element(values_.begin(), values_.end());
    const double base = *low, range = *high > base ? *high - base : 1.0;
    for (double& value : values_) value = (value - base) / range;
  }

  double& at(int y, int x) {
    const int mask = side_ - 1;
    return values_[static_cast<size_t>(y & mask) * static_cast<size_t>(side_) +
                   static_cast<size_t>(x & mask)];
  }

 private:
  int side_;
  std::vector<double> values_;
};

}  // namespace

void fog(ConstImageView clean, const Setting& setting, ImageView out) {
  const double strength = setting.level[0];
  int side = 2;
  while (side < std::max(clean.height, clean.width)) side *= 2;
  CloudMap map(side, setting.level[1], setting.random);
  const double most = *std::max_element(clean.data, clean.data + clean.bytes()) / 255.0;
  const double dimming = most / (most + strength);
  for (int y = 0; y < clean.height; ++y) {
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      const double cloud = strength * map.at(y, x);
      for (int c = 0; c < 3; ++c, ++from, ++to) *to = to_byte((*from / 255.0 + cloud) * dimming);
    }
  }
}

}  // namespace ipmix::corruption
