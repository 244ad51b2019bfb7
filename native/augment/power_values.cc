#include "augment/power_values.h"

#include <algorithm>
#include <cmath>

#include "augment/view_kernels.h"

namespace ipmix {

namespace {

using Logarithms = std::array<double, 256>;

// value / 255 as PyTorch rounds it.
float unit(size_t value) {
  return static_cast<float>(value) / 255.0f;
}

// log2 of 2u, and of 2u raised to at least 1e-37: powers of both follow by one exp2.
const std::array<Logarithms, 2>& logarithms() {
  static const std::array<Logarithms, 2> tables = [] {
    std::array<Logarithms, 2> filled;
    for (size_t v = 0; v < 256; ++v) {
      filled[0][v] = std::log2(static_cast<double>(unit(std::max<size_t>(v, 1)) * 2.0f));
      filled[1][v] = std::log2(static_cast<double>(std::max(unit(v) * 2.0f, 1e-37f)));
    }
    return filled;
  }();
  return tables;
}

}  // namespace

const double* power_logarithms() {
  static_assert(sizeof(std::array<Logarithms, 2>) == size_t{512} * sizeof(double));
  return logarithms()[0].data();
}

void powers_of_current(float a, PowerValues& out) {
  view_kernels().power_table(logarithms()[0].data(), a, out.data());
  out[0] = std::pow(0.0f, a);
}

void powers_of_partner(float b, PowerValues& out) {
  view_kernels().power_table(logarithms()[1].data(), b, out.data());
}

void powers_of_current(float a, const uint8_t* values, size_t count, PowerValues& out) {
  view_kernels().powers_of(logarithms()[0].data(), a, values, count, out.data());
  const float of_zero = std::pow(0.0f, a);
  for (size_t i = 0; i < count; ++i)
    if (values[i] == 0) out[i] = of_zero;
}

void powers_of_partner(float b, const uint8_t* values, size_t count, PowerValues& out) {
  view_kernels().powers_of(logarithms()[1].data(), b, values, count, out.data());
}

}  // namespace ipmix
