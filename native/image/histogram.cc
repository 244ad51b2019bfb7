#include "image/histogram.h"

#include <algorithm>
#include <cstring>

namespace ipmix {

namespace {

// Four tables: equal neighbours, the usual case, would else wait for each other's store. Eight values a load.
void count_run(const uint8_t* values, size_t count, Histogram& sums) {
  std::array<std::array<uint16_t, 256>, 4> parts{};
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
  for (size_t v = 0; v < 256; ++v)
    sums[v] += static_cast<uint32_t>(parts[0][v]) + parts[1][v] + parts[2][v] + parts[3][v];
}

}  // namespace

Histogram histogram(const uint8_t* values, size_t count) {
  constexpr size_t kRun = 1 << 16;  // what 16-bit counts hold
  Histogram sums{};
  for (size_t i = 0; i < count; i += kRun) count_run(values + i, std::min(kRun, count - i), sums);
  return sums;
}

}  // namespace ipmix
