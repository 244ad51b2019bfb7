#include "image/crop.h"

#include <algorithm>
#include <cstring>

namespace ipmix {

namespace {

// The columns of `target` that fall inside the source when its first one lies at `left`.
struct Span {
  int begin;
  int end;
};

Span inside(int left, int target_width, int source_width) {
  const int64_t first = std::clamp<int64_t>(-static_cast<int64_t>(left), 0, target_width);
  const int64_t last = std::clamp<int64_t>(static_cast<int64_t>(source_width) - left, first, target_width);
  return {static_cast<int>(first), static_cast<int>(last)};
}

void reverse_pixels(const uint8_t* in, int count, uint8_t* out) {
  for (int x = 0; x < count; ++x)
    for (int channel = 0; channel < 3; ++channel) out[3 * (count - 1 - x) + channel] = in[3 * x + channel];
}

template <bool kMirrored>
void crop_rows(ConstImageView source, int left, int top, ImageView target) {
  const Span columns = inside(left, target.width, source.width);
  const size_t row_bytes = static_cast<size_t>(target.width) * 3;
  for (int y = 0; y < target.height; ++y) {
    uint8_t* out = target.row(y);
    const int64_t from = static_cast<int64_t>(top) + y;
    if (from < 0 || from >= source.height || columns.begin == columns.end) {
      std::memset(out, 0, row_bytes);
      continue;
    }
    const uint8_t* in = source.row(static_cast<int>(from)) + (static_cast<int64_t>(left) + columns.begin) * 3;
    const int count = columns.end - columns.begin;
    const int begin = kMirrored ? target.width - columns.end : columns.begin;
    std::memset(out, 0, static_cast<size_t>(begin) * 3);
    if constexpr (kMirrored) {
      reverse_pixels(in, count, out + static_cast<size_t>(begin) * 3);
    } else {
      std::memcpy(out + static_cast<size_t>(begin) * 3, in, static_cast<size_t>(count) * 3);
    }
    std::memset(out + static_cast<size_t>(begin + count) * 3, 0,
                static_cast<size_t>(target.width - begin - count) * 3);
  }
}

}  // namespace

void crop(ConstImageView source, int left, int top, ImageView target) {
  crop_rows<false>(source, left, top, target);
}

void crop_mirrored(ConstImageView source, int left, int top, ImageView target) {
  crop_rows<true>(source, left, top, target);
}

void mirror(ConstImageView source, ImageView target) {
  crop_rows<true>(source, 0, 0, target);
}

}  // namespace ipmix
