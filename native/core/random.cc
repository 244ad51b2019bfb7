#include "core/random.h"

#include <cmath>
#include <numbers>

#include "core/philox.h"

namespace ipmix {

std::array<uint32_t, 4> philox(std::array<uint32_t, 4> counter, std::array<uint32_t, 2> key) {
  const auto [word] = philox_block({{counter[0], counter[1], counter[2], counter[3]}}, key[0], key[1]);
  return {word[0], word[1], word[2], word[3]};
}

// Seed, epoch and purpose select the key (one extra block); index and view sit in the counter beside the
// running block number, so a stream has 2^32 blocks before it could meet a neighbour.
Random::Random(const Key& key) {
  const std::array<uint32_t, 2> seed{static_cast<uint32_t>(key.seed), static_cast<uint32_t>(key.seed >> 32)};
  const auto derived = philox({static_cast<uint32_t>(key.epoch), static_cast<uint32_t>(key.epoch >> 32),
                               static_cast<uint32_t>(key.purpose), key.view},
                              seed);
  key_ = {derived[0], derived[1]};
  counter_ = {0, derived[2], static_cast<uint32_t>(key.index), static_cast<uint32_t>(key.index >> 32)};
}

void Random::refill() {
  block_ = philox(counter_, key_);
  ++counter_[0];
  used_ = 0;
}

namespace {

constexpr size_t kLanes = 16;

#if defined(__x86_64__) && defined(__linux__)
#define IPMIX_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define IPMIX_CLONES
#endif

// Whole blocks of consecutive counters, lane by lane, in a form that compilers make vectors of.
IPMIX_CLONES void philox_lanes(const std::array<uint32_t, 4>& counter, std::array<uint32_t, 2> key,
                               uint32_t* out) {
  uint32_t a[kLanes], b[kLanes], c[kLanes], d[kLanes];
  for (size_t lane = 0; lane < kLanes; ++lane) {
    a[lane] = counter[0] + static_cast<uint32_t>(lane);
    b[lane] = counter[1];
    c[lane] = counter[2];
    d[lane] = counter[3];
  }
  for (int round = 0; round < 10; ++round) {
    for (size_t lane = 0; lane < kLanes; ++lane) {
      const uint64_t left = uint64_t{0xD2511F53u} * a[lane], right = uint64_t{0xCD9E8D57u} * c[lane];
      a[lane] = static_cast<uint32_t>(right >> 32) ^ b[lane] ^ key[0];
      b[lane] = static_cast<uint32_t>(right);
      c[lane] = static_cast<uint32_t>(left >> 32) ^ d[lane] ^ key[1];
      d[lane] = static_cast<uint32_t>(left);
    }
    key[0] += 0x9E3779B9u;
    key[1] += 0xBB67AE85u;
  }
  for (size_t lane = 0; lane < kLanes; ++lane, out += 4) {
    out[0] = a[lane];
    out[1] = b[lane];
    out[2] = c[lane];
    out[3] = d[lane];
  }
}

}  // namespace

void Random::fill(uint32_t* out, size_t count) {
  size_t i = 0;
  while (i < count && used_ < 4) out[i++] = block_[static_cast<size_t>(used_++)];
  for (; i + 4 * kLanes <= count; i += 4 * kLanes, counter_[0] += kLanes)
    philox_lanes(counter_, key_, out + i);
  while (i < count) out[i++] = bits();
}

uint64_t Random::bits64() {
  const uint64_t high = bits();
  return high << 32 | bits();
}

double Random::uniform() {
  return static_cast<double>(bits64() >> 11) * 0x1.0p-53;
}

float Random::uniform_float() {
  return static_cast<float>(bits() >> 8) * 0x1.0p-24f;
}

double Random::uniform(double low, double high) {
  return low + (high - low) * uniform();
}

// Lemire's multiply-and-reject.
uint32_t Random::below(uint32_t n) {
  uint64_t product = static_cast<uint64_t>(bits()) * n;
  if (static_cast<uint32_t>(product) < n) {
    const uint32_t floor = (0u - n) % n;
    while (static_cast<uint32_t>(product) < floor) product = static_cast<uint64_t>(bits()) * n;
  }
  return static_cast<uint32_t>(product >> 32);
}

int Random::between(int low, int high) {
  return low + static_cast<int>(below(static_cast<uint32_t>(high - low) + 1u));
}

double Random::normal() {
  const double radius = std::sqrt(2.0 * exponential());
  return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

double Random::exponential() {
  return -std::log1p(-uniform());
}

double Random::gamma(double shape) {
  if (shape < 1.0) {  // boost by one and shrink back
    const double boosted = gamma(shape + 1.0);
    return boosted * std::pow(1.0 - uniform(), 1.0 / shape);
  }
  const double d = shape - 1.0 / 3.0;
  const double c = 1.0 / std::sqrt(9.0 * d);
  for (;;) {
    const double x = normal();
    const double v = (1.0 + c * x) * (1.0 + c * x) * (1.0 + c * x);
    if (v <= 0.0) continue;
    const double u = 1.0 - uniform();
    if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
  }
}

double Random::beta(double a, double b) {
  if (a == 1.0 && b == 1.0) return uniform();
  const double x = gamma(a);
  return x / (x + gamma(b));
}

}  // namespace ipmix
