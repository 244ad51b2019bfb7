// Winograd's minimal filtering F(4, 3) in one direction (Lavin and Gray 2016, arXiv 1509.09308): a polynomial
// product, evaluated at the points 0, ±5/8, ±3/2 and infinity. Lavin's 0, ±1, ±2 round twice as much; these
// have short binary fractions, and are those of oneDNN. Each transform reads and writes with a stride.
#pragma once

#include "core/lanes.h"

namespace ipmix::winograd {

using avx2::Floats;
using avx2::fused;
using avx2::kFloats;
using avx2::load;
using avx2::store;

constexpr float kA = 0.625f, kA2 = kA * kA, kA3 = kA2 * kA;
constexpr float kB = 1.5f, kB2 = kB * kB, kB3 = kB2 * kB;

[[gnu::always_inline]] static inline Floats splat(float value) {
  return (Floats)_mm256_set1_ps(value);  // Floats{} + value would add, for -0
}

// c - a b
[[gnu::always_inline]] static inline Floats less_product(Floats a, float b, Floats c) {
  return (Floats)_mm256_fnmadd_ps((__m256)a, (__m256)splat(b), (__m256)c);
}

[[gnu::always_inline]] static inline Floats plus_product(Floats a, float b, Floats c) {
  return fused(a, splat(b), c);
}

// Six pixels to six points: B^T d.
[[gnu::always_inline]] static inline void pixels_to_points(const Floats* d, size_t from, Floats* p,
                                                           size_t to) {
  const Floats d1 = d[from], d2 = d[2 * from], d3 = d[3 * from], d4 = d[4 * from];
  p[0] = plus_product(d[0], kA2 * kB2, less_product(d2, kA2 + kB2, d4));
  const Floats a_even = less_product(d2, kB2, d4), a_odd = less_product(d1, kB2, d3);
  const Floats b_even = less_product(d2, kA2, d4), b_odd = less_product(d1, kA2, d3);
  p[to] = plus_product(a_odd, kA, a_even);
  p[2 * to] = less_product(a_odd, kA, a_even);
  p[3 * to] = plus_product(b_odd, kB, b_even);
  p[4 * to] = less_product(b_odd, kB, b_even);
  p[5 * to] = plus_product(d1, kA2 * kB2, less_product(d3, kA2 + kB2, d[5 * from]));
}

// Six points to four pixels of the output: A^T m.
[[gnu::always_inline]] static inline void points_to_pixels(const Floats* m, size_t from, Floats* y,
                                                           size_t to) {
  const Floats m1 = m[from], m2 = m[2 * from], m3 = m[3 * from], m4 = m[4 * from];
  const Floats a_even = m1 + m2, a_odd = m1 - m2, b_even = m3 + m4, b_odd = m3 - m4;
  y[0] = m[0] + (a_even + b_even);
  y[to] = plus_product(b_odd, kB, a_odd * kA);
  y[2 * to] = plus_product(b_even, kB2, a_even * kA2);
  y[3 * to] = plus_product(b_odd, kB3, plus_product(a_odd, kA3, m[5 * from]));
}

// The transpose of that: four pixels of the output's gradient to six points, A g.
[[gnu::always_inline]] static inline void gradient_to_points(const Floats* g, size_t from, Floats* p,
                                                             size_t to) {
  const Floats g0 = g[0], g1 = g[from], g2 = g[2 * from], g3 = g[3 * from];
  const Floats a_even = plus_product(g2, kA2, g0), a_odd = plus_product(g3, kA3, g1 * kA);
  const Floats b_even = plus_product(g2, kB2, g0), b_odd = plus_product(g3, kB3, g1 * kB);
  p[0] = g0;
  p[to] = a_even + a_odd;
  p[2 * to] = a_even - a_odd;
  p[3 * to] = b_even + b_odd;
  p[4 * to] = b_even - b_odd;
  p[5 * to] = g3;
}

// G: three weights to six points, 1, x, x² over the product of the distances to the other points.
constexpr double kAtZero = 1.0 / (double(kA2) * kB2);
constexpr double kAtA = 1.0 / (2.0 * kA2 * (double(kA2) - kB2));
constexpr double kAtB = 1.0 / (2.0 * kB2 * (double(kB2) - kA2));
constexpr float kWeightsToPoints[6][3] = {
    {float(kAtZero), 0.0f, 0.0f},
    {float(kAtA), float(kAtA* kA), float(kAtA* kA2)},
    {float(kAtA), float(-kAtA* kA), float(kAtA* kA2)},
    {float(kAtB), float(kAtB* kB), float(kAtB* kB2)},
    {float(kAtB), float(-kAtB* kB), float(kAtB* kB2)},
    {0.0f, 0.0f, 1.0f},
};

}  // namespace ipmix::winograd
