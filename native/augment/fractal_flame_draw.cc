// Draws flame systems: affine ones in the manner of Barnsley, and ones with a variation or two.
#include <algorithm>
#include <cmath>

#include "augment/fractal_chaos.h"
#include "augment/fractal_flame.h"

namespace ipmix::fractal {
namespace {

std::array<float, 6> draw_affine(Random& random, double smallest, double largest) {
  const double turn = random.uniform() * kTau, skew = random.normal() * 0.35;
  const double sx = random.uniform(smallest, largest), sy = random.uniform(smallest, largest);
  const double flip = random.uniform() < 0.25 ? -1.0 : 1.0;
  return {static_cast<float>(sx * std::cos(turn)),
          static_cast<float>(-flip * sy * std::sin(turn + skew)),
          static_cast<float>(random.uniform(-1.0, 1.0)),
          static_cast<float>(sx * std::sin(turn)),
          static_cast<float>(flip * sy * std::cos(turn + skew)),
          static_cast<float>(random.uniform(-1.0, 1.0))};
}

constexpr float kSmallestWidth = 0.02f;  // keeps pixel numbers of far points within an int

// Centre and width that hold nearly all points.
void aim(Random& random, Flame& flame) {
  ChaosGame game(flame, 1024);
  for (int round = 0; round < 24; ++round) game.play();
  const auto range = [](std::vector<float> values, double outside) {
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size() - 1);
    return std::array<float, 3>{values[static_cast<size_t>(outside * n)],
                                values[static_cast<size_t>(0.5 * n)],
                                values[static_cast<size_t>((1.0 - outside) * n)]};
  };
  const double outside = random.uniform(0.01, 0.06);
  const auto x = range(game.x(), outside), y = range(game.y(), outside);
  const auto crop = static_cast<float>(random.uniform(0.6, 1.2));
  if (flame.symmetry > 1 || flame.mirrored) {
    const float reach = std::max({std::fabs(x[0]), std::fabs(x[2]), std::fabs(y[0]), std::fabs(y[2])});
    flame.view.width = std::max(2.0f * crop * reach, kSmallestWidth);
    return;
  }
  flame.view.x = 0.5f * (x[0] + x[2]);
  flame.view.y = 0.5f * (y[0] + y[2]);
  flame.view.width = std::max(crop * std::max(x[2] - x[0], y[2] - y[0]), kSmallestWidth);
}

}  // namespace

Flame draw_flame(Random& random) {
  Flame flame;
  flame.transforms = random.between(2, 5);
  const bool affine = random.uniform() < 0.3;
  const auto shared = static_cast<Variation>(random.below(kVariations));
  float total = 0.0f;
  for (int i = 0; i < flame.transforms; ++i) {
    Transform& t = flame.transform[static_cast<size_t>(i)];
    t.affine = affine ? draw_affine(random, 0.3, 0.85) : draw_affine(random, 0.4, 1.1);
    if (!affine && random.uniform() < 0.8) {
      t.variation = random.coin() ? shared : static_cast<Variation>(random.below(kVariations));
      t.amount = random.coin() ? 1.0f : static_cast<float>(random.uniform(0.3, 1.0));
    }
    const float area = std::fabs(t.affine[0] * t.affine[4] - t.affine[1] * t.affine[3]);
    t.weight = std::max(area, 0.1f);  // even density, as in Barnsley's rule
    t.colour = static_cast<float>(i) / static_cast<float>(flame.transforms - 1);
    total += t.weight;
  }
  for (Transform& t : flame.transform) t.weight /= total;
  if (random.uniform() < 0.35) {
    flame.symmetry = random.between(1, 6);
    flame.mirrored = random.coin();
  }
  flame.gamma = static_cast<float>(random.uniform(0.9, 2.6));
  flame.exposure = static_cast<float>(random.uniform(0.8, 1.5));
  flame.by_density = random.coin() ? 0.0f : static_cast<float>(random.uniform(0.1, 0.8));
  flame.seed = random.bits64();
  flame.view.angle = random.uniform_float();
  aim(random, flame);
  return flame;
}

}  // namespace ipmix::fractal
