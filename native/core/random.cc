#include "core/random.h"

#include <cmath>
#include <numbers>

#include "core/isa.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

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

#if defined(__x86_64__) && defined(__GNUC__)
namespace {

constexpr size_t kLanes = 16;  // blocks at a time

// Whole blocks of consecutive counters, four to a vector; the upper halves of the 64-bit lanes are not looked
// at by the multiplication.
__attribute__((target("avx2"))) void philox_lanes(const std::array<uint32_t, 4>& counter,
                                                  const std::array<uint32_t, 2>& key, uint32_t* out) {
  constexpr size_t kVectors = kLanes / 4;
  const __m256i left_factor = _mm256_set1_epi64x(0xD2511F53), right_factor = _mm256_set1_epi64x(0xCD9E8D57);
  __m256i a[kVectors], b[kVectors], c[kVectors], d[kVectors];
  for (size_t v = 0; v < kVectors; ++v) {
    // Each lane's sum wraps at 32 bits as the counter itself does.
    const uint32_t first = counter[0] + static_cast<uint32_t>(4 * v);
    a[v] = _mm256_set_epi64x(first + 3u, first + 2u, first + 1u, first);
    b[v] = _mm256_set1_epi64x(counter[1]);
    c[v] = _mm256_set1_epi64x(counter[2]);
    d[v] = _mm256_set1_epi64x(counter[3]);
  }
  uint32_t one = key[0], other = key[1];
  for (int round = 0; round < 10; ++round, one += 0x9E3779B9u, other += 0xBB67AE85u) {
    const __m256i k0 = _mm256_set1_epi64x(one), k1 = _mm256_set1_epi64x(other);
    for (size_t v = 0; v < kVectors; ++v) {
      const __m256i left = _mm256_mul_epu32(a[v], left_factor), right = _mm256_mul_epu32(c[v], right_factor);
      a[v] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(right, 32), b[v]), k0);
      c[v] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(left, 32), d[v]), k1);
      b[v] = right;
      d[v] = left;
    }
  }
  for (size_t v = 0; v < kVectors; ++v, out += 16) {
    // Pairs (a, b) and (c, d) side by side in each lane, then the two pairs of each block one after the
    // other.
    const __m256i ab = _mm256_blend_epi32(a[v], _mm256_slli_epi64(b[v], 32), 0xAA);
    const __m256i cd = _mm256_blend_epi32(c[v], _mm256_slli_epi64(d[v], 32), 0xAA);
    const __m256i even = _mm256_unpacklo_epi64(ab, cd), odd = _mm256_unpackhi_epi64(ab, cd);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out), _mm256_permute2x128_si256(even, odd, 0x20));
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + 8), _mm256_permute2x128_si256(even, odd, 0x31));
  }
}

}  // namespace
#endif

void Random::fill(uint32_t* out, size_t count) {
  size_t i = 0;
  while (i < count && used_ < 4) out[i++] = block_[static_cast<size_t>(used_++)];
#if defined(__x86_64__) && defined(__GNUC__)
  if (active_isa() != Isa::kBaseline) {
    for (; i + 4 * kLanes <= count; i += 4 * kLanes, counter_[0] += kLanes) {
      philox_lanes(counter_, key_, out + i);
    }
  }
#endif
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
