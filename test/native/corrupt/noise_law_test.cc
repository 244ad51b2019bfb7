#include "corrupt/noise_law.h"

#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "check.h"

using namespace ipmix::corruption;

constexpr uint32_t kSteps = 1 << 18;

// How often each outcome comes up when the 32-bit numbers are walked through in even steps.
static std::array<double, 256> frequencies(const NoiseLaw& law, uint8_t clean) {
  std::array<double, 256> share{};
  for (uint32_t i = 0; i < kSteps; ++i) share[law.draw(clean, i * (1u << 14))] += 1.0 / kSteps;
  return share;
}

static double normal_below(double x, double sigma) {
  return 0.5 * std::erfc(-x / (sigma * std::sqrt(2.0)));
}

// x + N(0, 0.08), cut, truncated: outcome b has x + n in [b / 255, (b + 1) / 255).
static void gaussian() {
  const NoiseLaw& law = noise_law(NoiseKind::kGaussian, 0.08);
  for (const int clean : {0, 3, 128, 250, 255}) {
    const auto share = frequencies(law, static_cast<uint8_t>(clean));
    for (int b = 0; b < 256; ++b) {
      const double low = b == 0 ? 0.0 : normal_below((b - clean) / 255.0, 0.08);
      const double high = b == 255 ? 1.0 : normal_below((b + 1 - clean) / 255.0, 0.08);
      CHECK(std::fabs(share[static_cast<size_t>(b)] - (high - low)) < 2.0 / kSteps);
    }
  }
}

// Poisson(x c) / c by the direct product, for a mean small enough for it.
static void shot() {
  const NoiseLaw& law = noise_law(NoiseKind::kShot, 60.0);
  for (const int clean : {0, 1, 40, 200, 255}) {
    const auto share = frequencies(law, static_cast<uint8_t>(clean));
    std::array<double, 256> wanted{};
    const double mean = clean / 255.0 * 60.0;
    double mass = std::exp(-mean), sum = 0.0;
    for (int k = 0; k < 60; ++k) {
      wanted[static_cast<size_t>(k / 60.0 * 255.0)] += mass;
      sum += mass;
      mass *= mean / (k + 1);
    }
    wanted[255] += 1.0 - sum;
    for (size_t b = 0; b < 256; ++b) CHECK(std::fabs(share[b] - wanted[b]) < 2.0 / kSteps);
  }
}

static void impulse() {
  const NoiseLaw& law = noise_law(NoiseKind::kImpulse, 0.27);
  const auto middle = frequencies(law, 90);
  CHECK(std::fabs(middle[0] - 0.135) < 2.0 / kSteps);
  CHECK(std::fabs(middle[90] - 0.73) < 2.0 / kSteps);
  CHECK(std::fabs(middle[255] - 0.135) < 2.0 / kSteps);
  CHECK(std::fabs(frequencies(law, 0)[0] - 0.865) < 2.0 / kSteps);
  CHECK(std::fabs(frequencies(law, 255)[255] - 0.865) < 2.0 / kSteps);
}

// Speckle is Gaussian noise that grows with the level; black stays black. Both ends of the 32 bits are
// outcomes.
static void speckle_and_ends() {
  const NoiseLaw& law = noise_law(NoiseKind::kSpeckle, 0.6);
  CHECK(std::fabs(frequencies(law, 0)[0] - 1.0) < 1e-12);
  const auto share = frequencies(law, 200);
  CHECK(std::fabs(share[0] - normal_below((1 - 200) / 255.0, 0.6 * 200 / 255)) < 2.0 / kSteps);
  for (int clean = 0; clean < 256; ++clean) {
    CHECK(law.draw(static_cast<uint8_t>(clean), 0) <= clean);
    CHECK(law.draw(static_cast<uint8_t>(clean), ~0u) >= clean);
  }
  CHECK(&law == &noise_law(NoiseKind::kSpeckle, 0.6));
}

// Many values at once are the same draws as one by one, wherever the numbers of a level end and begin.
static void many() {
  for (const auto& [kind, parameter] : {std::pair{NoiseKind::kGaussian, .04},
                                        {NoiseKind::kGaussian, .38},
                                        {NoiseKind::kShot, 3.0},
                                        {NoiseKind::kShot, 500.0},
                                        {NoiseKind::kImpulse, .01},
                                        {NoiseKind::kSpeckle, .6}}) {
    const NoiseLaw& law = noise_law(kind, parameter);
    for (size_t count : {size_t{1}, size_t{7}, size_t{8}, size_t{100}, NoiseLaw::kPart}) {
      std::vector<uint8_t> clean(count), out(count);
      std::vector<uint32_t> bits(count);
      uint32_t number = 12345;
      for (size_t i = 0; i < count; ++i) {
        number = number * 1664525u + 1013904223u;
        clean[i] = static_cast<uint8_t>(number >> 24);
        bits[i] = i % 5 == 0   ? number & 0xFF000000u
                  : i % 7 == 0 ? number | 0x00FFFFFFu
                               : number * 2654435761u;
      }
      law.draw(clean.data(), bits.data(), count, out.data());
      for (size_t i = 0; i < count; ++i) CHECK(out[i] == law.draw(clean[i], bits[i]));
    }
  }
}

// A larger number never means a lower outcome, around every border too.
static void monotone() {
  const NoiseLaw& law = noise_law(NoiseKind::kShot, 12.0);
  for (int clean = 0; clean < 256; clean += 5) {
    uint8_t before = 0;
    for (uint64_t number = 0; number <= 0xFFFFFFFFu; number += 0x3FFF1) {
      const uint8_t outcome = law.draw(static_cast<uint8_t>(clean), static_cast<uint32_t>(number));
      CHECK(outcome >= before);
      before = outcome;
    }
  }
}

int main() {
  many();
  monotone();
  gaussian();
  shot();
  impulse();
  speckle_and_ends();
  return check::report();
}
