// Base-2 logarithm in vectors of doubles. Only kernel files include this; it has internal linkage, see
// image/kernels.h.
#pragma once

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

// Of normal x > 0: x = 2^e m with m in sqrt(1/2)..sqrt(2), and log2(m) by the series of atanh((m - 1) /
// (m + 1)), whose remainder is below 2^-54.
[[gnu::always_inline]] static inline Doubles log2_lanes(Doubles x) {
  typedef uint64_t Bits __attribute__((vector_size(kVectorBytes)));
  constexpr double kSqrt2 = 1.41421356237309504880169;
  constexpr double kTwoOverLn2 = 2.88539008177792681471985;
  const Bits bits = (Bits)x;
  const Doubles m = (Doubles)((bits & 0x000FFFFFFFFFFFFFull) | 0x3FF0000000000000ull);
  const DoubleMask high = m > kSqrt2;  // a true lane is -1
  const Doubles mantissa = high ? m * 0.5 : m;
  const Doubles exponent = to_doubles(narrow((DoubleMask)(bits >> 52) - 1023 - high));
  const Doubles s = (mantissa - 1.0) / (mantissa + 1.0);
  const Doubles z = s * s;
  Doubles sum = Doubles{} + 1.0 / 21.0;
  sum = sum * z + 1.0 / 19.0;
  sum = sum * z + 1.0 / 17.0;
  sum = sum * z + 1.0 / 15.0;
  sum = sum * z + 1.0 / 13.0;
  sum = sum * z + 1.0 / 11.0;
  sum = sum * z + 1.0 / 9.0;
  sum = sum * z + 1.0 / 7.0;
  sum = sum * z + 1.0 / 5.0;
  sum = sum * z + 1.0 / 3.0;
  sum = sum * z + 1.0;
  return exponent + kTwoOverLn2 * (s * sum);
}

}  // namespace ipmix::IPMIX_ISA
