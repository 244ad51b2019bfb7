// The inner loops of the image operations. kernels/*.cc are compiled once for each instruction set; those
// files may use no inline function of another header, else the linker could keep a copy this processor cannot
// run.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/isa.h"

namespace ipmix {

// Output pixel -> source point of one row: x' = (a0 x + a1 y) + a2, y' = (a3 x + a4 y) + a5 at pixel centres.
struct AffineRow {
  double a0, x_constant, a2;  // x_constant = a1 * (y + 0.5)
  double a3, y_constant, a5;  // y_constant = a4 * (y + 0.5)
  int width, height;          // of the source
};

// Keys below zero; from zero on a key is the offset of the upper left of the neighbours that a pixel blends.
inline constexpr int32_t kOutside = -1;
inline constexpr int32_t kEdge = -2;

// Loops run in whole blocks: keys, offsets and output rows have this many elements to spare, and as many
// bytes may be read (never used) behind the planes.
inline constexpr int kBlock = 16;

// Which neighbours a transform blends: x' = x or y' = y leaves one direction out.
enum class Blend : int { kBoth = 0, kAcross = 1, kDown = 2 };

// Columns from `first` on: x' = (x + 0.5) + factor in a row of shearX, y' = factor (x + 0.5) + centre in one
// of shearY.
struct ShearLine {
  double factor;
  double centre;
  int first;
};

struct PixelKernels {
  // out[i] = table[in[i]]
  void (*lookup)(const uint8_t* in, size_t count, const uint8_t* table, uint8_t* out);
  // Copies rows of `width` bytes, exactly.
  void (*copy_rows)(const uint8_t* in, size_t in_stride, uint8_t* out, size_t out_stride, size_t width,
                    size_t rows);
  // RGBRGB... -> three planes, `plane` bytes apart.
  void (*split)(const uint8_t* in, size_t pixels, uint8_t* out, size_t plane);
  // Rows of `width` pixels, `in_stride` bytes apart, -> three planes of width x rows side by side. Nothing is
  // read from in_end on; 15 bytes behind the last plane may be written.
  void (*split_rows)(const uint8_t* in, size_t in_stride, const uint8_t* in_end, size_t width, size_t rows,
                     uint8_t* out);
  // out[i] = in[count - 1 - i]
  void (*reverse)(const uint8_t* in, size_t count, uint8_t* out);
  // For columns first .. first + count - 1 of output row y: where each falls, and how far it lies from its
  // upper left neighbour. One for each Blend.
  void (*affine_keys[3])(const AffineRow& row, int y, int first, int count, int32_t* keys, double* dx,
                         double* dy);
  // How many of `count` keys, from the first on, follow each other (each one more than the last).
  int (*run_length)(const int32_t* keys, int count);
  // Bilinear blend of the neighbours of consecutive keys, in three planes; `upper` is the first pixel's upper
  // left neighbour in the first plane. One for each Blend.
  void (*lerp[3])(const uint8_t* upper, size_t plane, size_t stride, const double* dx, const double* dy,
                  int count, uint8_t* out, size_t out_plane);
  // Blends `count` values with those `step` further on, in three planes: [0] a row of shearX, [1] of shearY.
  void (*shear[2])(const ShearLine& line, const uint8_t* from, size_t plane, size_t step,
                   const float* fractions, int count, uint8_t* out, size_t out_plane);
};

const PixelKernels& pixel_kernels(Isa isa);
const PixelKernels& pixel_kernels();  // of active_isa()

}  // namespace ipmix
