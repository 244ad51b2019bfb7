#include "image/histogram.h"

#include <cstring>

namespace ipmix {

// Four tables: equal neighbours, the usual case, would else wait for each other's store. Eight values a load.
Histogram histogram(const uint8_t* values, size_t count) {
  std::array<Histogram, 4> parts{};
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    uint64_t eight;
    std::memcpy(&eight, values + i, sizeof(eight));
    ++parts[0][eight & 255];
    ++parts[1][eight >> 8 & 255];
    ++parts[2][eight >> 16 & 255];
    ++parts[3][eight >> 24 & 255];
    ++parts[0][eight >> 32 & 255];
    ++parts[1][eight >> 40 & 255];
    ++parts[2][eight >> 48 & 255];
    ++parts[3][eight >> 56];
  }
  for (; i < count; ++i) ++parts[0][values[i]];
  for (size_t v = 0; v < 256; ++v) parts[0][v] += parts[1][v] + parts[2][v] + parts[3][v];
  return parts[0];
}

}  // namespace ipmix
