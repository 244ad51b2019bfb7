#include "augment/fractal_math.h"

#include <cmath>

#include "check.h"

using namespace ipmix::fractal;

// The largest error of `approximate` against `exact` on a fine grid from low to high.
template <typename Approximate, typename Exact>
static double worst(float low, float high, Approximate approximate, Exact exact) {
  double largest = 0.0;
  for (int i = 0; i < 40000; ++i) {
    const float x = low + (high - low) * static_cast<float>(i) / 40000.0f;
    const Float4 found = approximate(Float4{x, -x, x + 1.0f, x});
    largest = std::max(largest, std::fabs(static_cast<double>(found[0]) - exact(static_cast<double>(x))));
    CHECK(found[0] == found[3]);  // lanes do not touch each other
  }
  return largest;
}

// The errors that the header promises.
static void approximations() {
  CHECK(worst(-3.0f, 3.0f, sin_turn, [](double t) { return std::sin(2.0 * std::acos(-1.0) * t); }) < 1.1e-3);
  CHECK(worst(1e-3f, 100.0f, log2_4, [](double v) { return std::log2(v); }) < 3e-5);
  CHECK(worst(0.0f, 1.0f, exp2_4, [](double v) { return std::exp2(v); }) < 2e-5);
  CHECK(worst(0.01f, 1.0f, sqrt4, [](double v) { return std::sqrt(v); }) < 5e-6);
  const auto angle = [](Float4 turn) {
    return atan2_turn(0.3f * sin_turn(turn), 0.3f * sin_turn(turn + 0.25f));
  };
  CHECK(worst(-0.49f, 0.49f, angle, [](double turn) { return turn; }) < 1e-3);
}

// What would be undefined for a plain conversion has a value.
static void extremes() {
  const Float4 large = floor4(Float4{1e30f, -1e30f, NAN, INFINITY});
  for (int lane = 0; lane < 4; ++lane) CHECK_EQUAL(large[lane], 0.0f);
  const Float4 whole = floor4(Float4{-0.5f, -2.0f, 2.0f, 2.999f});
  CHECK_EQUAL(whole[0], -1.0f);
  CHECK_EQUAL(whole[1], -2.0f);
  CHECK_EQUAL(whole[2], 2.0f);
  CHECK_EQUAL(whole[3], 2.0f);
  CHECK(std::isfinite(log2_4(splat(0.0f))[0]));
  CHECK(std::isfinite(exp2_4(splat(1e9f))[0]));
  CHECK_EQUAL(atan2_turn(splat(0.0f), splat(0.0f))[0], 0.0f);
}

int main() {
  approximations();
  extremes();
  return check::report();
}
