#include "image/planes.h"

#include <cstring>

namespace ipmix {

void split_channels(ConstImageView source, Planes target) {
  const size_t pixels = source.pixels();
  const uint8_t* __restrict in = source.data;
  uint8_t* __restrict red = target.plane(0);
  uint8_t* __restrict green = target.plane(1);
  uint8_t* __restrict blue = target.plane(2);
  for (size_t i = 0; i < pixels; ++i) {
    red[i] = in[3 * i];
    green[i] = in[3 * i + 1];
    blue[i] = in[3 * i + 2];
  }
}

void join_channels(ConstPlanes source, ImageView target) {
  const size_t pixels = source.pixels();
  const uint8_t* __restrict red = source.plane(0);
  const uint8_t* __restrict green = source.plane(1);
  const uint8_t* __restrict blue = source.plane(2);
  uint8_t* __restrict out = target.data;
  for (size_t i = 0; i < pixels; ++i) {
    out[3 * i] = red[i];
    out[3 * i + 1] = green[i];
    out[3 * i + 2] = blue[i];
  }
}

void copy_box(ConstPlanes source, const Box& box, Planes target) {
  if (box.width == source.width && box.height == source.height) {
    std::memcpy(target.data, source.data, source.bytes());
    return;
  }
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.bottom(); ++y)
      std::memcpy(target.row(channel, y) + box.left, source.row(channel, y) + box.left,
                  static_cast<size_t>(box.width));
}

}  // namespace ipmix
