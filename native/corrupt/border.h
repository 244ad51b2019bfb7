// What lies beyond the edges of a picture.
#pragma once

#include <algorithm>
#include <cstdint>

namespace ipmix::corruption {

enum class Border : uint8_t {
  kNearest,     // a a | a b c d | d d
  kReflect,     // b a | a b c d | d c   (scipy's reflect)
  kReflect101,  // c b | a b c d | c b   (OpenCV's default)
};

// The index inside 0 .. size-1 that stands for any index.
inline int inside(int i, int size, Border border) {
  if (border == Border::kNearest || size == 1) return std::clamp(i, 0, size - 1);
  const int period = border == Border::kReflect ? 2 * size : 2 * (size - 1);
  i = ((i % period) + period) % period;
  if (i < size) return i;
  return border == Border::kReflect ? period - 1 - i : period - i;
}

}  // namespace ipmix::corruption
