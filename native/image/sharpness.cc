// Pillow's ImageEnhance.Sharpness: a blend with ImageFilter.SMOOTH, whose border is the picture's own
// (Filter.c).
#include <algorithm>

#include "image/blend.h"
#include "image/operation_kernels.h"
#include "image/smooth.h"

namespace ipmix {

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
