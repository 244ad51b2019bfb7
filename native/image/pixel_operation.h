// An image operation asked for single values, as a GPU wants it: made ready once, then each value of the
// result depends on the source, on tables of the source, and on its place alone.
#pragma once

#include <cstdint>

#include "core/host_device.h"
#include "image/bilinear.h"
#include "image/blend.h"
#include "image/luma.h"
#include "image/operation.h"
#include "image/smooth.h"
#include "image/tone_tables.h"

namespace ipmix {

enum class PixelRule : uint8_t {
  kTable,   // a table of 256 values for each channel
  kMove,    // whole pixels from another place; black where there is none
  kAffine,  // bilinear, from a place between pixels; black outside
  kColor,
  kSharpness,
};

struct PixelOperation {
  Op op = Op::kMirror;
  PixelRule rule = PixelRule::kMove;
  double argument = 0.0;
  double matrix[6] = {};  // kMove: of whole numbers, from pixel to pixel; kAffine: at pixel centres

  // What the tables are made from: nothing but the argument, counts of each value, or the mean luma.
  IPMIX_HOST_DEVICE bool counts_values() const {
    return rule == PixelRule::kTable && (op == Op::kEqualize || op == Op::kAutocontrast);
  }
  IPMIX_HOST_DEVICE bool averages() const { return rule == PixelRule::kTable && op == Op::kContrast; }
};

// The operation must have passed check_operation.
PixelOperation prepare_pixels(const Operation& operation, int height, int width);

// The table of one channel. `counts`: of its 256 values, where counts_values(); `grey`: the source's
// mean_grey, where averages().
IPMIX_HOST_DEVICE inline void fill_levels(const PixelOperation& operation, const uint32_t* counts,
                                          uint8_t grey, uint8_t* table) {
  if (operation.op == Op::kEqualize) return equalizing_table(counts, table);
  if (operation.op == Op::kAutocontrast) return stretching_table(counts, operation.argument, table);
  // Of the operations that have none it may be anything.
  const bool whole = operation.op == Op::kPosterize || operation.op == Op::kSolarize;
  const int argument = whole ? static_cast<int>(operation.argument) : 0;
  for (int v = 0; v < 256; ++v) {
    int value = v;
    if (operation.op == Op::kPosterize) value = v & (0xFF00 >> argument);
    if (operation.op == Op::kSolarize) value = v >= argument ? 255 - v : v;
    if (operation.op == Op::kInvert) value = 255 - v;
    if (operation.op == Op::kContrast || operation.op == Op::kBrightness)
      value = blend(operation.op == Op::kContrast ? grey : uint8_t{0}, static_cast<uint8_t>(v),
                    static_cast<float>(operation.argument));
    table[v] = static_cast<uint8_t>(value);
  }
}

IPMIX_HOST_DEVICE inline uint8_t moved_value(const double* m, ConstPlanes source, int channel, int x, int y) {
  const int from_x = static_cast<int>(m[0]) * x + static_cast<int>(m[1]) * y + static_cast<int>(m[2]);
  const int from_y = static_cast<int>(m[3]) * x + static_cast<int>(m[4]) * y + static_cast<int>(m[5]);
  const bool inside = from_x >= 0 && from_x < source.width && from_y >= 0 && from_y < source.height;
  return inside ? source.row(channel, from_y)[from_x] : uint8_t{0};
}

IPMIX_HOST_DEVICE inline uint8_t affine_value(const double* m, ConstPlanes source, int channel, int x,
                                              int y) {
  const double centre_x = x + 0.5;
  const double centre_y = y + 0.5;
  const double from_x = (m[0] * centre_x + m[1] * centre_y) + m[2];
  const double from_y = (m[3] * centre_x + m[4] * centre_y) + m[5];
  const bool inside = from_x >= 0.0 && from_x < source.width && from_y >= 0.0 && from_y < source.height;
  if (!inside) return 0;
  return bilinear_value(bilinear_point(from_x, from_y, source.height, source.width), source, channel);
}

IPMIX_HOST_DEVICE inline uint8_t sharpened_value(float alpha, ConstPlanes source, int channel, int x, int y) {
  const uint8_t* here = source.row(channel, y) + x;
  const bool interior = x > 0 && x < source.width - 1 && y > 0 && y < source.height - 1;
  return interior ? blend(smooth(here - source.width, here, here + source.width), *here, alpha) : *here;
}

// One value of the result. `levels`: three tables, where the rule is kTable.
IPMIX_HOST_DEVICE inline uint8_t operation_value(const PixelOperation& operation, const uint8_t* levels,
                                                 ConstPlanes source, int channel, int x, int y) {
  const uint8_t here = source.row(channel, y)[x];
  const auto alpha = static_cast<float>(operation.argument);
  switch (operation.rule) {
    case PixelRule::kTable:
      return levels[256 * channel + here];
    case PixelRule::kMove:
      return moved_value(operation.matrix, source, channel, x, y);
    case PixelRule::kAffine:
      return affine_value(operation.matrix, source, channel, x, y);
    case PixelRule::kColor:
      return blend(luma(source.row(0, y)[x], source.row(1, y)[x], source.row(2, y)[x]), here, alpha);
    case PixelRule::kSharpness:
      return sharpened_value(alpha, source, channel, x, y);
  }
  return here;
}

}  // namespace ipmix
