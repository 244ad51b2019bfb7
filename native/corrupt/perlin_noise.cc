// C-bar: turbulence of Perlin's gradient noise.
#include <array>
#include <cmath>
#include <numeric>

#include "corrupt/corruption_kernels.h"
#include "corrupt/magnitude.h"

namespace ipmix::corruption {
namespace {

class Perlin {
 public:
  explicit Perlin(Random& random) {
    for (auto& g : gradients_) {
      const double x = random.uniform(-1.0, 1.0), y = random.uniform(-1.0, 1.0);
      const double length = std::max(std::hypot(x, y), 1e-12);
      g = {x / length, y / length};
    }
    std::iota(order_.begin(), order_.end(), uint8_t{0});
    for (uint32_t i = 255; i > 0; --i) std::swap(order_[i], order_[random.below(i + 1)]);
  }

  double operator()(double x, double y) const {
    const double left = std::floor(x), top = std::floor(y);
    const auto i = static_cast<unsigned>(static_cast<int>(left)),
               j = static_cast<unsigned>(static_cast<int>(top));
    const double fx = x - left, fy = y - top;
    const auto corner = [&](unsigned di, unsigned dj) {
      const auto& g = gradients_[order_[(order_[(i + di) & 255u] + ((j + dj) & 255u)) & 255u]];
      return (fx - di) * g[0] + (fy - dj) * g[1];
    };
    const double sx = fx * fx * (3.0 - 2.0 * fx), sy = fy * fy * (3.0 - 2.0 * fy);
    const double upper = std::lerp(corner(0, 0), corner(1, 0), sx),
                 lower = std::lerp(corner(0, 1), corner(1, 1), sx);
    return 1.5 * std::lerp(upper, lower, sy);
  }

 private:
  std::array<std::array<double, 2>, 256> gradients_;
  std::array<uint8_t, 256> order_;
};

}  // namespace

void perlin_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  const Perlin noise(setting.random);
  const double scale = 7.0 / shorter_side(clean), share = share_of(setting, .5);
  for (int y = 0; y < clean.height; ++y) {
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      double turbulence = 0.0;
      for (double f = 1.0; f <= 16.0; f *= 2.0)
        turbulence += std::fabs(noise(f * y * scale, f * x * scale)) / f;
      const double n = std::clamp(.5 * turbulence + .5, 0.0, 1.0);
      for (int c = 0; c < 3; ++c) *to++ = cut((1.0 - share) * *from++ + 255.0 * share * n);
    }
  }
}

}  // namespace ipmix::corruption
