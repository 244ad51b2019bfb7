// Pillow's ImageEnhance: Color, Contrast, Brightness. A blend of the picture with a degenerate one (Blend.c).
#include "image/blend.h"
#include "image/luma.h"
#include "image/operation_kernels.h"
#include "image/point.h"

namespace ipmix {

namespace {

Table blend_with(uint8_t grey, float factor) {
  Table table;
  for (size_t v = 0; v < 256; ++v) table[v] = blend(grey, static_cast<uint8_t>(v), factor);
  return table;
}

uint8_t mean_luma(ConstPlanes source) {
  const uint8_t* red = source.plane(0);
  const uint8_t* green = source.plane(1);
  const uint8_t* blue = source.plane(2);
  uint64_t sum = 0;
  for (size_t i = 0; i < source.pixels(); ++i) sum += luma(red[i], green[i], blue[i]);
  return mean_grey(sum, source.pixels());
}

}  // namespace

void color(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space) {
  const auto alpha = static_cast<float>(factor);
  const int width = box.width;
  std::vector<uint8_t>& greys = space.row;
  if (greys.size() < static_cast<size_t>(width)) greys.resize(static_cast<size_t>(width));
  for (int y = box.top; y < box.bottom(); ++y) {
    const uint8_t* __restrict red = source.row(0, y) + box.left;
    const uint8_t* __restrict green = source.row(1, y) + box.left;
    const uint8_t* __restrict blue = source.row(2, y) + box.left;
    uint8_t* __restrict grey = greys.data();
    for (int x = 0; x < width; ++x) grey[x] = luma(red[x], green[x], blue[x]);
    for (int channel = 0; channel < 3; ++channel) {
      const uint8_t* __restrict in = source.row(channel, y) + box.left;
      uint8_t* __restrict out = target.row(channel, y) + box.left;
      for (int x = 0; x < width; ++x) out[x] = blend(grey[x], in[x], alpha);
    }
  }
}

void contrast(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const Table table = blend_with(mean_luma(source), static_cast<float>(factor));
  map_planes(source, box, target, [&](int) -> const Table& { return table; });
}

void brightness(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const Table table = blend_with(0, static_cast<float>(factor));
  map_planes(source, box, target, [&](int) -> const Table& { return table; });
}

}  // namespace ipmix
