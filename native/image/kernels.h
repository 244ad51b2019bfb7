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

// Keys of affine_keys below zero; from zero on a key is the offset of the upper left of four neighbours.
inline constexpr int32_t kOutside = -1;
inline constexpr int32_t kEdge = -2;

// Loops run in whole blocks: arrays of doubles, keys and output rows have this many elements to spare.
inline constexpr int kBlock = 16;

struct PixelKernels {
  // out[i] = table[in[i]]
  void (*lookup)(const uint8_t* in, size_t count, const uint8_t* table, uint8_t* out);
  // For columns first .. first + count - 1: where each falls, and how far it lies from its upper left
  // neighbour.
  void (*affine_keys)(const AffineRow& row, int first, int count, int32_t* keys, double* dx, double* dy);
  // Bilinear blend of the neighbours of consecutive keys; `upper` is the first pixel's upper left neighbour
  // and `stride` the way to the lower row. lerp_x and lerp_y are the cases dy = 0 and dx = 0.
  void (*lerp)(const uint8_t* upper, size_t stride, const double* dx, const double* dy, int count,
               uint8_t* out);
  void (*lerp_x)(const uint8_t* upper, size_t stride, const double* dx, const double* dy, int count,
                 uint8_t* out);
  void (*lerp_y)(const uint8_t* upper, size_t stride, const double* dx, const double* dy, int count,
                 uint8_t* out);
};

const PixelKernels& pixel_kernels(Isa isa);
const PixelKernels& pixel_kernels();  // of active_isa()

}  // namespace ipmix
