// Powers of the 256 pixel values, for `multiply` mixing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ipmix {

using PowerValues = std::array<float, 256>;

// (2u)^a, u a value / 255.
void powers_of_current(float a, PowerValues& out);

// The same of 2u raised to at least 1e-37.
void powers_of_partner(float b, PowerValues& out);

// The same of `count` values (few: a table costs 256), in whole vectors.
void powers_of_current(float a, const uint8_t* values, size_t count, PowerValues& out);
void powers_of_partner(float b, const uint8_t* values, size_t count, PowerValues& out);

// log2 of 2u for each value (of 1 in place of 0), then of 2u raised to at least 1e-37: 2 x 256.
const double* power_logarithms();

}  // namespace ipmix
