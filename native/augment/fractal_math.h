// Four floats at once, and the few functions pictures need of them. Written out rather than taken from libm
// so that the compiler keeps them in vector registers and every machine makes the same bytes.
#pragma once

#include <cstdint>
#include <cstring>

namespace ipmix::fractal {

using Float4 = float __attribute__((vector_size(16)));
using Int4 = int32_t __attribute__((vector_size(16)));

inline constexpr float kTau = 6.28318530718f;

inline Float4 splat(float v) {
  return Float4{v, v, v, v};
}
inline Float4 load4(const float* p) {
  Float4 v;
  std::memcpy(&v, p, sizeof v);
  return v;
}
inline void store4(float* p, Float4 v) {
  std::memcpy(p, &v, sizeof v);
}
inline Int4 as_int(Float4 v) {
  return reinterpret_cast<Int4>(v);
}
inline Float4 as_float(Int4 v) {
  return reinterpret_cast<Float4>(v);
}
// For |v| < 2^31.
inline Int4 truncate(Float4 v) {
  return __builtin_convertvector(v, Int4);
}
inline Float4 to_float(Int4 v) {
  return __builtin_convertvector(v, Float4);
}
inline Float4 select(Int4 mask, Float4 yes, Float4 no) {
  return mask ? yes : no;
}
inline Float4 minimum(Float4 a, Float4 b) {
  return select(a < b, a, b);
}
inline Float4 maximum(Float4 a, Float4 b) {
  return select(a > b, a, b);
}
inline Float4 absolute(Float4 v) {
  return as_float(as_int(v) & 0x7fffffff);
}
inline bool any(Int4 mask) {
  return (mask[0] | mask[1] | mask[2] | mask[3]) != 0;
}

// Values beyond 2^30 and NaN become 0: a fraction means nothing there, and the conversion would be undefined.
inline Float4 floor4(Float4 v) {
  v = select(absolute(v) < 1.0e9f, v, splat(0.0f));
  const Float4 t = to_float(truncate(v));
  return t + to_float(t > v);  // a true lane is -1
}

// 1 / sqrt(v) for v > 0, relative error below 5e-6 (bit estimate and two Newton steps).
inline Float4 inverse_sqrt(Float4 v) {
  Float4 y = as_float(0x5f375a86 - (as_int(v) >> 1));
  for (int i = 0; i < 2; ++i) y = y * (1.5f - 0.5f * v * y * y);
  return y;
}
inline Float4 sqrt4(Float4 v) {
  v = maximum(v, splat(1e-30f));
  return v * inverse_sqrt(v);
}

// sin(2 pi t), error below 1.1e-3: two parabolas, enough for 8 bits of colour.
inline Float4 sin_turn(Float4 t) {
  t -= floor4(t + 0.5f);
  const Float4 y = 8.0f * t - 16.0f * t * absolute(t);
  return 0.225f * (y * absolute(y) - y) + y;
}
inline Float4 sin4(Float4 v) {
  return sin_turn(v * (1.0f / kTau));
}
inline Float4 cos4(Float4 v) {
  return sin_turn(v * (1.0f / kTau) + 0.25f);
}

// Angle in turns, -0.5 .. 0.5 (Abramowitz and Stegun 4.4.49).
inline Float4 atan2_turn(Float4 y, Float4 x) {
  const Float4 ax = absolute(x), ay = absolute(y);
  const Float4 ratio = minimum(ax, ay) / maximum(maximum(ax, ay), splat(1e-30f));
  const Float4 s = ratio * ratio;
  Float4 a = ratio * (0.9998660f + s * (-0.3302995f + s * (0.1801410f + s * (-0.0851330f + s * 0.0208351f))));
  a *= 1.0f / kTau;
  a = select(ay > ax, 0.25f - a, a);
  a = select(x < 0.0f, 0.5f - a, a);
  return select(y < 0.0f, -a, a);
}

// Base-2 logarithm of v > 0, error below 3e-5.
inline Float4 log2_4(Float4 v) {
  const Int4 bits = as_int(maximum(v, splat(1e-30f)));
  const Float4 exponent = to_float((bits >> 23) - 127);
  const Float4 m = as_float((bits & 0x007fffff) | 0x3f800000) - 1.0f;
  return exponent +
         m * (1.4417404f + m * (-0.7077708f + m * (0.4123462f + m * (-0.1903215f + m * 0.0440059f))));
}

// 2^v for |v| < 126, relative error below 3e-5.
inline Float4 exp2_4(Float4 v) {
  v = minimum(maximum(v, splat(-125.0f)), splat(125.0f));
  const Float4 whole = floor4(v);
  const Float4 f = v - whole;
  const Float4 m = 1.0f + f * (0.6929957f + f * (0.2415655f + f * (0.0517526f + f * 0.0136863f)));
  return m * as_float((truncate(whole) + 127) << 23);
}

}  // namespace ipmix::fractal
