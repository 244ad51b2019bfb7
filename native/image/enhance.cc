// Pillow's ImageEnhance: Color, Contrast, Brightness. A blend of the picture with a degenerate one (Blend.c).
#include "image/blend.h"
#include "image/operation_kernels.h"
#include "image/point.h"

namespace ipmix {

namespace {

// Pillow's convert('L').
uint8_t luma(uint8_t red, uint8_t green, uint8_t blue) {
  return static_cast<uint8_t>((red * 19595u + green * 38470u + blue * 7471u + 0x8000u) >> 16);
}

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
  return static_cast<uint8_t>(static_cast<double>(sum) / static_cast<double>(source.pixels()) + 0.5);
}

}  // namespace

void color(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const auto alpha = static_cast<float>(factor);
  for (int y = box.top; y < box.bottom(); ++y) {
    const uint8_t* in[3] = {source.row(0, y), source.row(1, y), source.row(2, y)};
    uint8_t* out[3] = {target.row(0, y), target.row(1, y), target.row(2, y)};
    for (int x = box.left; x < box.right(); ++x) {
      const uint8_t grey = luma(in[0][x], in[1][x], in[2][x]);
      for (int channel = 0; channel < 3; ++channel) out[channel][x] = blend(grey, in[channel][x], alpha);
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
