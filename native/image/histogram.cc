#include "image/histogram.h"

namespace ipmix {

// Four tables: equal neighbours, the usual case, would else wait for each other's store.
Histogram histogram(const uint8_t* values, size_t count) {
  std::array<Histogram, 4> parts{};
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    ++parts[0][values[i]];
    ++parts[1][values[i + 1]];
    ++parts[2][values[i + 2]];
    ++parts[3][values[i + 3]];
  }
  for (; i < count; ++i) ++parts[0][values[i]];
  for (size_t v = 0; v < 256; ++v) parts[0][v] += parts[1][v] + parts[2][v] + parts[3][v];
  return parts[0];
}

}  // namespace ipmix
