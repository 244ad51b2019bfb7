#include <algorithm>
#include <cstdlib>

#include "corrupt/jpeg.h"

namespace ipmix::corruption {
namespace {

// Fixed point of jfdctint.c and jidctint.c.
constexpr int kConstBits = 13;
constexpr int kPass1Bits = 2;
constexpr int32_t fix(double x) {                            // of x > 0, as libjpeg's macro
  return static_cast<int32_t>(x * (1 << kConstBits) + 0.5);  // NOLINT(bugprone-incorrect-roundings)
}
constexpr int32_t k0298 = fix(0.298631336), k0390 = fix(0.390180644), k0541 = fix(0.541196100),
                  k0765 = fix(0.765366865), k0899 = fix(0.899976223), k1175 = fix(1.175875602),
                  k1501 = fix(1.501321110), k1847 = fix(1.847759065), k1961 = fix(1.961570560),
                  k2053 = fix(2.053119869), k2562 = fix(2.562915447), k3072 = fix(3.072711026);

constexpr int32_t descale(int32_t x, int bits) {
  return (x + (1 << (bits - 1))) >> bits;
}

// The odd half that both directions share: inputs and outputs in the order of the flow graph.
struct Odd {
  int32_t a, b, c, d;
};

Odd odd_part(int32_t t0, int32_t t1, int32_t t2, int32_t t3) {
  int32_t z1 = t0 + t3, z2 = t1 + t2, z3 = t0 + t2, z4 = t1 + t3;
  const int32_t z5 = (z3 + z4) * k1175;
  z1 *= -k0899;
  z2 *= -k2562;
  z3 = z3 * -k1961 + z5;
  z4 = z4 * -k0390 + z5;
  return {t0 * k0298 + z1 + z3, t1 * k2053 + z2 + z4, t2 * k3072 + z2 + z3, t3 * k1501 + z1 + z4};
}

// One line of the forward transform; `step` apart.
template <bool kFirst>
void forward_line(int32_t* v, ptrdiff_t step) {
  const auto at = [&](int i) -> int32_t& { return v[i * step]; };
  const int32_t t0 = at(0) + at(7), t7 = at(0) - at(7), t1 = at(1) + at(6), t6 = at(1) - at(6);
  const int32_t t2 = at(2) + at(5), t5 = at(2) - at(5), t3 = at(3) + at(4), t4 = at(3) - at(4);
  const int32_t t10 = t0 + t3, t13 = t0 - t3, t11 = t1 + t2, t12 = t1 - t2;
  constexpr int kBits = kFirst ? kConstBits - kPass1Bits : kConstBits + kPass1Bits;
  at(0) = kFirst ? (t10 + t11) * (1 << kPass1Bits) : descale(t10 + t11, kPass1Bits);
  at(4) = kFirst ? (t10 - t11) * (1 << kPass1Bits) : descale(t10 - t11, kPass1Bits);
  const int32_t z = (t12 + t13) * k0541;
  at(2) = descale(z + t13 * k0765, kBits);
  at(6) = descale(z - t12 * k1847, kBits);
  const Odd odd = odd_part(t4, t5, t6, t7);
  at(7) = descale(odd.a, kBits);
  at(5) = descale(odd.b, kBits);
  at(3) = descale(odd.c, kBits);
  at(1) = descale(odd.d, kBits);
}

template <bool kFirst>
void inverse_line(int32_t* v, ptrdiff_t step) {
  const auto at = [&](int i) -> int32_t& { return v[i * step]; };
  const int32_t z = (at(2) + at(6)) * k0541;
  const int32_t t2 = z - at(6) * k1847, t3 = z + at(2) * k0765;
  const int32_t t0 = (at(0) + at(4)) * (1 << kConstBits), t1 = (at(0) - at(4)) * (1 << kConstBits);
  const int32_t t10 = t0 + t3, t13 = t0 - t3, t11 = t1 + t2, t12 = t1 - t2;
  const Odd odd = odd_part(at(7), at(5), at(3), at(1));
  constexpr int kBits = kFirst ? kConstBits - kPass1Bits : kConstBits + kPass1Bits + 3;
  at(0) = descale(t10 + odd.d, kBits);
  at(7) = descale(t10 - odd.d, kBits);
  at(1) = descale(t11 + odd.c, kBits);
  at(6) = descale(t11 - odd.c, kBits);
  at(2) = descale(t12 + odd.b, kBits);
  at(5) = descale(t12 - odd.b, kBits);
  at(3) = descale(t13 + odd.a, kBits);
  at(4) = descale(t13 - odd.a, kBits);
}

// Coefficients carry a factor 8; halves away from zero.
void quantise(int32_t* block, const QuantTable& table) {
  for (size_t i = 0; i < 64; ++i) {
    const int32_t divisor = table[i] * 8;
    const int32_t level = (std::abs(block[i]) + divisor / 2) / divisor;
    block[i] = (block[i] < 0 ? -level : level) * table[i];
  }
}

}  // namespace

void jpeg_blocks(JpegPlane& plane, const QuantTable& table) {
  int32_t block[64];
  for (int top = 0; top < plane.rows; top += 8) {
    for (int left = 0; left < plane.stride; left += 8) {
      for (int y = 0; y < 8; ++y) {
        const uint8_t* from = plane.row(top + y) + left;
        for (int x = 0; x < 8; ++x) block[8 * y + x] = from[x] - 128;
      }
      for (int y = 0; y < 8; ++y) forward_line<true>(block + ptrdiff_t{8} * y, 1);
      for (int x = 0; x < 8; ++x) forward_line<false>(block + x, 8);
      quantise(block, table);
      for (int x = 0; x < 8; ++x) inverse_line<true>(block + x, 8);
      for (int y = 0; y < 8; ++y) inverse_line<false>(block + ptrdiff_t{8} * y, 1);
      for (int y = 0; y < 8; ++y) {
        uint8_t* to = plane.row(top + y) + left;
        for (int x = 0; x < 8; ++x) to[x] = static_cast<uint8_t>(std::clamp(block[8 * y + x] + 128, 0, 255));
      }
    }
  }
}

}  // namespace ipmix::corruption
