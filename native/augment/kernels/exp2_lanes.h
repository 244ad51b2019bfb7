// 2^y in vectors of doubles. Only kernel files include this; it has internal linkage, see image/kernels.h.
#pragma once

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

typedef float PowerFloats __attribute__((vector_size(kVectorBytes / 2)));  // as many lanes as doubles

// Whole part into the exponent bits, fraction by the Taylor series of exp(f ln 2), |f| <= 1/2, whose
// remainder is below 2^-53. Rounded to float32 that is the correctly rounded power but for a few in 10^8.
[[gnu::always_inline]] static inline PowerFloats exp2_lanes(Doubles y) {
  constexpr double kLn2 = 0.693147180559945309417232;
  y = y > -1000.0 ? y : Doubles{} - 1000.0;
  y = y < 1000.0 ? y : Doubles{} + 1000.0;
  const DoubleInts whole =
      __builtin_convertvector(y + (y < 0.0 ? Doubles{} - 0.5 : Doubles{} + 0.5), DoubleInts);
  const Doubles x = (y - to_doubles(whole)) * kLn2;
  Doubles sum = Doubles{} + 1.0 / 6227020800.0;
  sum = sum * x + 1.0 / 479001600.0;
  sum = sum * x + 1.0 / 39916800.0;
  sum = sum * x + 1.0 / 3628800.0;
  sum = sum * x + 1.0 / 362880.0;
  sum = sum * x + 1.0 / 40320.0;
  sum = sum * x + 1.0 / 5040.0;
  sum = sum * x + 1.0 / 720.0;
  sum = sum * x + 1.0 / 120.0;
  sum = sum * x + 1.0 / 24.0;
  sum = sum * x + 1.0 / 6.0;
  sum = sum * x + 0.5;
  sum = sum * x + 1.0;
  sum = sum * x + 1.0;
  const DoubleMask exponent_bits = (__builtin_convertvector(whole, DoubleMask) + 1023) << 52;
  const Doubles power = sum * (Doubles)exponent_bits;
  const Doubles finite = power < 3.4028235677973366e38 ? power : Doubles{} + __builtin_inf();
  return __builtin_convertvector(finite, PowerFloats);
}

}  // namespace ipmix::IPMIX_ISA
