#include "augment/kernels/blend_kernels.h"
#include "augment/kernels/exp2_lanes.h"
#include "augment/kernels/mask_kernels.h"
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

void powers_of(const double* logarithms, double exponent, const uint8_t* values, size_t count, float* out) {
  for (size_t i = 0; i < count; i += kDoubles) {
    Doubles chosen;
    for (size_t j = 0; j < kDoubles; ++j) chosen[j] = logarithms[values[i + j]];
    store(out + i, exp2_lanes(exponent * chosen));
  }
}

template <bool kClip>
void product(const float* one, const float* two, size_t count, uint8_t* out) {
  to_bytes<kClip>(count, out, [=](size_t i) { return load<Floats>(one + i) * load<Floats>(two + i) * 0.5f; });
}

void select(const uint8_t* __restrict current, const uint8_t* __restrict partner,
            const uint8_t* __restrict mask, size_t count, uint8_t* __restrict out) {
  for (size_t i = 0; i < count; ++i)
    out[i] = static_cast<uint8_t>((current[i] & mask[i]) | (partner[i] & ~mask[i]));
}

}  // namespace

extern const ViewKernels kViewKernels;
const ViewKernels kViewKernels{blend,
                               {add<false>, add<true>},
                               {multiply<false>, multiply<true>},
                               power_table,
                               powers_of,
                               {product<false>, product<true>},
                               mask,
                               select};

}  // namespace ipmix::IPMIX_ISA
