// Pillow's ImageEnhance.Sharpness: a blend with ImageFilter.SMOOTH, whose border is the picture's own
// (Filter.c).
#include <algorithm>

#include "image/blend.h"
#include "image/operation_kernels.h"

namespace ipmix {

namespace {

constexpr float kSide = 1.0f / 13.0f;
constexpr float kCentre = 5.0f / 13.0f;

float three(const uint8_t* in, float middle) {
  return in[-1] * kSide + in[0] * middle + in[1] * kSide;
}

// Lower row first, as Pillow adds them; 0.5 rounds. The weights sum to 1, so 255.5 is the most.
uint8_t smooth(const uint8_t* above, const uint8_t* here, const uint8_t* below) {
  float sum = 0.5f;
  sum += three(below, kSide);
  sum += three(here, kCentre);
  sum += three(above, kSide);
  return static_cast<uint8_t>(static_cast<int>(sum));
}

}  // namespace

void sharpness(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const auto alpha = static_cast<float>(factor);
  if (source.width < 3 || source.height < 3) return copy_box(source, box, target);
  const int first = std::max(box.left, 1);
  const int last = std::min(box.right(), source.width - 1);
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.bottom(); ++y) {
      const uint8_t* in = source.row(channel, y);
      uint8_t* __restrict out = target.row(channel, y);
      if (y == 0 || y == source.height - 1) {
        std::copy(in + box.left, in + box.right(), out + box.left);
        continue;
      }
      const uint8_t* above = source.row(channel, y - 1);
      const uint8_t* below = source.row(channel, y + 1);
      if (box.left == 0) out[0] = in[0];
      for (int x = first; x < last; ++x) out[x] = blend(smooth(above + x, in + x, below + x), in[x], alpha);
      if (box.right() == source.width) out[source.width - 1] = in[source.width - 1];
    }
}

}  // namespace ipmix
