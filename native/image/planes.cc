#include "image/planes.h"

#include <cstring>

#include "image/kernels.h"

namespace ipmix {

void split_channels(ConstImageView source, Planes target) {
  pixel_kernels().split(source.data, source.pixels(), target.data, target.pixels());
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
    pixel_kernels().copy_rows(source.row(channel, box.top) + box.left, static_cast<size_t>(source.width),
                              target.row(channel, box.top) + box.left, static_cast<size_t>(target.width),
                              static_cast<size_t>(box.width), static_cast<size_t>(box.height));
}

}  // namespace ipmix
