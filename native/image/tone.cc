// Pillow's ImageOps: equalize, autocontrast, posterize, solarize, invert. All are tables of 256 values.
#include "image/operation_kernels.h"
#include "image/point.h"
#include "image/tone_tables.h"

namespace ipmix {

namespace {

// Applies an expression to each byte of a box; the compiler makes vector code of it. Whole rows are one run.
template <typename Expression>
void map_bytes(ConstPlanes source, const Box& box, Planes target, Expression expression) {
  const bool whole_rows = box.width == source.width;
  const int rows = whole_rows ? 1 : box.height;
  const size_t count = static_cast<size_t>(box.width) * static_cast<size_t>(whole_rows ? box.height : 1);
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.top + rows; ++y) {
      const uint8_t* __restrict in = source.row(channel, y) + box.left;
      uint8_t* __restrict out = target.row(channel, y) + box.left;
      for (size_t x = 0; x < count; ++x) out[x] = expression(in[x]);
    }
}

}  // namespace

void equalize(double, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  map_planes(source, box, target, [&](int channel) {
    Table table;
    equalizing_table(histogram(source.plane(channel), source.pixels()).data(), table.data());
    return table;
  });
}

void autocontrast(double cutoff, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  map_planes(source, box, target, [&](int channel) {
    Table table;
    stretching_table(histogram(source.plane(channel), source.pixels()).data(), cutoff, table.data());
    return table;
  });
}

void posterize(double bits, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const auto mask = static_cast<uint8_t>(0xFF00u >> static_cast<int>(bits));
  map_bytes(source, box, target, [mask](uint8_t v) { return static_cast<uint8_t>(v & mask); });
}

void solarize(double threshold, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const int least = static_cast<int>(threshold);
  if (least > 255) return copy_box(source, box, target);
  const auto from = static_cast<uint8_t>(least);
  map_bytes(source, box, target, [from](uint8_t v) { return v >= from ? static_cast<uint8_t>(255 - v) : v; });
}

void invert(double, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  map_bytes(source, box, target, [](uint8_t v) { return static_cast<uint8_t>(255 - v); });
}

}  // namespace ipmix
