#include "augment/kernels/blend_kernels.h"
#include "augment/kernels/exp2_lanes.h"
#include "augment/view_kernels.h"
#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

// Truncated toward zero, modulo 256; not finite or beyond 2^31 gives 0 (the low byte of such a float is 0).
[[gnu::always_inline]] inline Ints wrapped(Floats value) {
  const Ints fits = (value > -2147483648.0f) & (value < 2147483648.0f);
  return __builtin_convertvector(fits ? value : Floats{}, Ints);
}

[[gnu::always_inline]] inline Ints clipped(Floats value) {
  const Floats least = value > 0.0f ? value : Floats{};
  return __builtin_convertvector(least < 255.0f ? least : Floats{} + 255.0f, Ints);
}

// `value_at(i)` gives kFloats mixed values in 0..1 and beyond; inputs may be read, output is written in whole
// vectors.
template <bool kClip, typename ValueAt>
[[gnu::always_inline]] inline void to_bytes(size_t count, uint8_t* out, ValueAt value_at) {
  for (size_t i = 0; i < count; i += kFloats) {
    const Floats scaled = value_at(i) * 255.0f;
    store_bytes(out + i, kClip ? clipped(scaled) : wrapped(scaled));
  }
}

template <bool kClip>
void add(const uint8_t* current, const uint8_t* partner, float a, float b, size_t count, uint8_t* out) {
  to_bytes<kClip>(count, out, [=](size_t i) {
    const Floats u = load_unit(current + i), v = load_unit(partner + i);
    return (a * (u * 2.0f - 1.0f) + b * (v * 2.0f - 1.0f) + 1.0f) * 0.5f;
  });
}

template <bool kClip>
void multiply(const uint8_t* current, const uint8_t* partner, const float* one, const float* two,
              size_t count, uint8_t* out) {
  to_bytes<kClip>(count, out, [=](size_t i) {
    Floats u, v;
    for (size_t j = 0; j < kFloats; ++j) {
      u[j] = one[current[i + j]];
      v[j] = two[partner[i + j]];
    }
    return u * v * 0.5f;
  });
}

void power_table(const double* logarithms, double exponent, float* out) {
  for (size_t i = 0; i < 256; i += kDoubles)
    store(out + i, exp2_lanes(exponent * load<Doubles>(logarithms + i)));
}

constexpr size_t kLanes = 16;

// Philox 4x32-10 on kLanes counters at once (core/random.cc is the plain form).
void philox_lanes(uint32_t first, uint32_t key0, uint32_t key1, uint32_t (&word)[4][kLanes]) {
  for (size_t j = 0; j < kLanes; ++j) {
    word[0][j] = first + static_cast<uint32_t>(j);
    word[1][j] = word[2][j] = word[3][j] = 0;
  }
  for (int round = 0; round < 10; ++round) {
    for (size_t j = 0; j < kLanes; ++j) {
      const uint64_t left = 0xD2511F53ull * word[0][j];
      const uint64_t right = 0xCD9E8D57ull * word[2][j];
      word[0][j] = static_cast<uint32_t>(right >> 32) ^ word[1][j] ^ key0;
      word[2][j] = static_cast<uint32_t>(left >> 32) ^ word[3][j] ^ key1;
      word[1][j] = static_cast<uint32_t>(right);
      word[3][j] = static_cast<uint32_t>(left);
    }
    key0 += 0x9E3779B9u;
    key1 += 0xBB67AE85u;
  }
}

void mask(uint32_t key_low, uint32_t key_high, uint32_t threshold, size_t blocks, uint8_t* out) {
  for (size_t i = 0; i < blocks; i += kLanes) {
    uint32_t word[4][kLanes];
    philox_lanes(static_cast<uint32_t>(i), key_low, key_high, word);
    uint8_t bytes[8][kLanes];
    for (int w = 0; w < 4; ++w)
      for (size_t j = 0; j < kLanes; ++j) {
        bytes[2 * w][j] = (word[w][j] & 0xFFFFu) < threshold ? 0xFF : 0;
        bytes[2 * w + 1][j] = (word[w][j] >> 16) < threshold ? 0xFF : 0;
      }
    const size_t count = blocks - i < kLanes ? blocks - i : kLanes;
    for (size_t half = 0; half < 8; ++half) {
      uint8_t* target = out + half * blocks + i;
      if (count == kLanes)
        __builtin_memcpy(target, bytes[half], kLanes);
      else
        __builtin_memcpy(target, bytes[half], count);
    }
  }
}

void select(const uint8_t* __restrict current, const uint8_t* __restrict partner,
            const uint8_t* __restrict mask, size_t count, uint8_t* __restrict out) {
  for (size_t i = 0; i < count; ++i)
    out[i] = static_cast<uint8_t>((current[i] & mask[i]) | (partner[i] & ~mask[i]));
}

}  // namespace

extern const ViewKernels kViewKernels;
const ViewKernels kViewKernels{
    blend, {add<false>, add<true>}, {multiply<false>, multiply<true>}, power_table, mask, select};

}  // namespace ipmix::IPMIX_ISA
