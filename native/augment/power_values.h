// Powers of the 256 pixel values, for `multiply` mixing.
#pragma once

#include <array>

namespace ipmix {

using PowerValues = std::array<float, 256>;

// (2u)^a, u a value / 255.
void powers_of_current(float a, PowerValues& out);

// The same of 2u raised to at least 1e-37.
void powers_of_partner(float b, PowerValues& out);

}  // namespace ipmix
