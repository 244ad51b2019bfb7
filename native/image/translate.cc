// Pillow's translation by whole pixels with black outside.
#include <algorithm>
#include <cstring>

#include "image/operation_kernels.h"

namespace ipmix {

namespace {

// One run for each plane, over the ends of its rows; what came around them is then made black.
void shift_across(int by, ConstPlanes source, Planes target) {
  const int width = source.width;
  const auto black = static_cast<size_t>(std::min(std::abs(by), width));
  const auto kept = static_cast<size_t>(width) - black;
  if (kept == 0) return static_cast<void>(std::memset(target.data, 0, target.bytes()));
  const size_t from = by > 0 ? black : 0;
  const size_t to = by > 0 ? 0 : black;
  std::memcpy(target.data + to, source.data + from, source.bytes() - black);
  uint8_t* edge = target.data + (by > 0 ? kept : 0);
  const auto rows = 3 * static_cast<size_t>(source.height);
  for (size_t row = 0; row < rows; ++row, edge += width)
    for (size_t x = 0; x < black; ++x) edge[x] = 0;
}

void shift_down(int by, ConstPlanes source, Planes target) {
  const int height = source.height;
  const auto black = static_cast<size_t>(std::min(std::abs(by), height)) * static_cast<size_t>(source.width);
  const size_t kept = source.pixels() - black;
  for (int channel = 0; channel < 3; ++channel) {
    uint8_t* out = target.plane(channel);
    const uint8_t* in = source.plane(channel);
    std::memcpy(out + (by > 0 ? 0 : black), in + (by > 0 ? black : 0), kept);
    std::memset(out + (by > 0 ? kept : 0), 0, black);
  }
}

bool is_whole(const Box& box, ConstPlanes source) {
  return box.width == source.width && box.height == source.height;
}

void shift(int by_x, int by_y, ConstPlanes source, const Box& box, Planes target) {
  const int first = std::clamp(-by_x, box.left, box.right());
  const int last = std::clamp(source.width - by_x, first, box.right());
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.bottom(); ++y) {
      uint8_t* out = target.row(channel, y);
      const int from = y + by_y;
      if (from < 0 || from >= source.height || first == last) {
        std::memset(out + box.left, 0, static_cast<size_t>(box.width));
        continue;
      }
      std::memset(out + box.left, 0, static_cast<size_t>(first - box.left));
      std::memcpy(out + first, source.row(channel, from) + first + by_x, static_cast<size_t>(last - first));
      std::memset(out + last, 0, static_cast<size_t>(box.right() - last));
    }
}

}  // namespace

void translate_x(double pixels, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const int by = static_cast<int>(pixels);
  if (is_whole(box, source)) return shift_across(by, source, target);
  shift(by, 0, source, box, target);
}

void translate_y(double pixels, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const int by = static_cast<int>(pixels);
  if (is_whole(box, source)) return shift_down(by, source, target);
  shift(0, by, source, box, target);
}

}  // namespace ipmix
