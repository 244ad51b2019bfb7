// Counts of the 256 values of one plane.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ipmix {

using Histogram = std::array<uint32_t, 256>;
using Table = std::array<uint8_t, 256>;

Histogram histogram(const uint8_t* values, size_t count);

}  // namespace ipmix
