#include "core/random.h"

#include <array>
#include <cmath>
#include <vector>

#include "check.h"

using namespace ipmix;

// Random123's kat_vectors for philox4x32 with 10 rounds.
static void known_answers() {
  CHECK((philox({0, 0, 0, 0}, {0, 0}) ==
         std::array<uint32_t, 4>{0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u}));
  CHECK((philox({~0u, ~0u, ~0u, ~0u}, {~0u, ~0u}) ==
         std::array<uint32_t, 4>{0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu}));
  CHECK((philox({0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u}, {0xa4093822u, 0x299f31d0u}) ==
         std::array<uint32_t, 4>{0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u}));
}

// Each part of the address gives another stream; the same address the same one.
static void addresses() {
  const Key base{1, 2, 3, 4, Purpose::kPlan};
  std::vector<Key> keys(6, base);
  keys[1].seed = 2;
  keys[2].epoch = 3;
  keys[3].index = 4;
  keys[4].view = 5;
  keys[5].purpose = Purpose::kMask;
  std::vector<uint64_t> firsts;
  for (const Key& key : keys) firsts.push_back(Random(key).bits64());
  for (size_t i = 0; i < firsts.size(); ++i)
    for (size_t j = 0; j < i; ++j) CHECK(firsts[i] != firsts[j]);
  CHECK(Random(base).bits64() == firsts[0]);
  Key far = base;
  far.index = 1ull << 40;
  CHECK(Random(far).bits64() != Random({1, 2, 0, 4, Purpose::kPlan}).bits64());
}

// Means and variances of the distributions, within six standard errors of 100,000 draws.
static void moments() {
  constexpr int kDraws = 100000;
  const auto check_moments = [](double mean, double variance, auto draw) {
    Random random({7, 0, 0, 0, Purpose::kInit});
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < kDraws; ++i) {
      const double value = draw(random);
      sum += value;
      squares += (value - mean) * (value - mean);
    }
    CHECK(std::abs(sum / kDraws - mean) < 6.0 * std::sqrt(variance / kDraws));
    CHECK(std::abs(squares / kDraws / variance - 1.0) < 0.05);
  };
  check_moments(0.5, 1.0 / 12.0, [](Random& r) { return r.uniform(); });
  check_moments(0.0, 1.0, [](Random& r) { return r.normal(); });
  check_moments(1.0, 1.0, [](Random& r) { return r.exponential(); });
  check_moments(3.5, 35.0 / 12.0, [](Random& r) { return r.between(1, 6); });
  check_moments(2.5, 2.5, [](Random& r) { return r.gamma(2.5); });
  check_moments(0.75, 3.0 / 80.0, [](Random& r) { return r.beta(3.0, 1.0); });
}

static void limits() {
  Random random({0, 0, 0, 0, Purpose::kInit});
  for (int i = 0; i < 1000; ++i) {
    CHECK(random.below(1) == 0);
    const int value = random.between(-2, 2);
    CHECK(value >= -2 && value <= 2);
    const double unit = random.uniform();
    CHECK(unit >= 0.0 && unit < 1.0);
  }
}

// fill() gives what as many calls of bits() give, wherever it begins and ends.
static void many_at_once() {
  for (const size_t before : {size_t{0}, size_t{1}, size_t{3}, size_t{4}}) {
    for (const size_t count : {size_t{0}, size_t{5}, size_t{64}, size_t{67}, size_t{1000}}) {
      Random one({.seed = 7, .index = 3}), other({.seed = 7, .index = 3});
      for (size_t i = 0; i < before; ++i) CHECK(one.bits() == other.bits());
      std::vector<uint32_t> filled(count);
      other.fill(filled.data(), count);
      for (const uint32_t value : filled) CHECK(value == one.bits());
      CHECK(one.bits() == other.bits());
    }
  }
}

int main() {
  many_at_once();
  known_answers();
  addresses();
  moments();
  limits();
  return check::report();
}
