// Where to look in an escape-time fractal: its border, found by bisection, is where the pictures are.
#include <algorithm>
#include <array>
#include <cmath>

#include "augment/fractal_escape.h"

namespace ipmix::fractal {
namespace {

struct Spot {
  float x = 0.0f, y = 0.0f;
  float count = 0.0f;
};

constexpr size_t kProbes = 4 * kOrbitGroups;

std::array<Spot, kProbes> probe(const Escape& e, const std::array<Spot, kProbes>& at) {
  std::array<Float4, kOrbitGroups> x, y;
  std::array<Orbits, kOrbitGroups> orbits;
  for (size_t i = 0; i < kProbes; ++i) {
    x[i / 4][static_cast<int>(i % 4)] = at[i].x;
    y[i / 4][static_cast<int>(i % 4)] = at[i].y;
  }
  iterate(e, x.data(), y.data(), orbits.data());
  auto found = at;
  for (size_t i = 0; i < kProbes; ++i) found[i].count = orbits[i / 4].count[static_cast<int>(i % 4)];
  return found;
}

// A point on the border between a slow orbit and a fast one, to a ten-millionth of the plane.
Spot find_border(Random& random, const Escape& e, float reach) {
  std::array<Spot, kProbes> spots;
  Spot slow{0.0f, 0.0f, -1e9f}, fast{0.0f, 0.0f, 1e9f};
  for (int round = 0; round < 3; ++round) {
    for (Spot& s : spots) {
      s.x = static_cast<float>(random.uniform(-reach, reach));
      s.y = static_cast<float>(random.uniform(-reach, reach));
    }
    for (const Spot& s : probe(e, spots)) {
      if (s.count > slow.count) slow = s;
      if (s.count < fast.count || (s.count < 8.0f && random.coin())) fast = s;
    }
  }
  const float threshold = std::min(slow.count, static_cast<float>(e.iterations)) * 0.999f;
  for (int round = 0; round < 6; ++round) {
    for (size_t i = 0; i < kProbes; ++i) {
      const float f = static_cast<float>(i + 1) / static_cast<float>(kProbes + 1);
      spots[i] = {fast.x + f * (slow.x - fast.x), fast.y + f * (slow.y - fast.y), 0.0f};
    }
    spots = probe(e, spots);
    const auto first =
        std::find_if(spots.begin(), spots.end(), [&](const Spot& s) { return s.count >= threshold; });
    if (first != spots.begin()) fast = *(first - 1);
    if (first != spots.end()) slow = *first;
  }
  return slow;
}

void draw_colouring(Random& random, Escape& e) {
  e.trap = static_cast<Trap>(random.below(4));
  const bool circle = e.trap == Trap::kCircle;
  e.trap_x = static_cast<float>(circle ? random.uniform(0.05, 1.5) : random.uniform(-0.8, 0.8));
  e.trap_y = static_cast<float>(random.uniform(-0.8, 0.8));
  const double what = random.uniform();
  e.by_count = what < 0.75 ? 1.0f : 0.0f;
  e.by_trap = what < 0.35 ? 0.0f : static_cast<float>(what < 0.75 ? random.uniform(0.2, 1.0) : 1.0);
  if (random.uniform() < 0.15) e.by_angle = static_cast<float>(random.uniform(0.5, 4.0));
  e.logarithmic = random.uniform() < 0.7;
  e.hollow = random.uniform() < 0.4;
}

}  // namespace

Escape draw_escape(Random& random) {
  Escape e;
  const double family = random.uniform();
  if (family < 0.4) {
    e.formula = Formula::kSquare;
  } else {
    e.formula = static_cast<Formula>(1 + random.below(kFormulas - 1));
  }
  const float reach = e.formula == Formula::kLambda ? 3.0f : 1.8f;
  draw_colouring(random, e);
  e.iterations = 200;  // while searching
  const Spot border = find_border(random, e, reach);
  e.julia = random.uniform() < 0.65;
  float zoom;
  if (e.julia) {
    const float away = static_cast<float>(std::exp(random.uniform(std::log(0.002), std::log(0.08))));
    e.cx = border.x + away * static_cast<float>(random.normal());
    e.cy = border.y + away * static_cast<float>(random.normal());
    zoom = static_cast<float>(std::exp(random.uniform(std::log(0.15), std::log(3.2))));
  } else {
    zoom = static_cast<float>(std::exp(random.uniform(std::log(0.004), std::log(2.5))));
  }
  const Spot centre = e.julia ? find_border(random, e, reach) : border;
  const bool whole = zoom > 1.6f;
  e.view.x = (whole ? 0.0f : centre.x) + zoom * static_cast<float>(random.uniform(-0.3, 0.3));
  e.view.y = (whole ? 0.0f : centre.y) + zoom * static_cast<float>(random.uniform(-0.3, 0.3));
  e.view.width = zoom;
  draw_symmetry(random, 0.12, e.view);
  e.iterations = 32 + static_cast<int>(random.uniform(6.0, 16.0) * std::max(0.0f, std::log2(3.2f / zoom)));
  return e;
}

}  // namespace ipmix::fractal
