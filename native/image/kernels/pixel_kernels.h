// What one instruction set's table of pixel kernels is put together from.
#pragma once

#include "image/kernels.h"

namespace ipmix::IPMIX_ISA {

void lookup(const uint8_t* in, size_t count, const uint8_t* table, uint8_t* out);
void copy_rows(const uint8_t* in, size_t in_stride, uint8_t* out, size_t out_stride, size_t width,
               size_t rows);
void split(const uint8_t* in, size_t pixels, uint8_t* out, size_t plane);
void split_rows(const uint8_t* in, size_t in_stride, const uint8_t* in_end, size_t width, size_t rows,
                uint8_t* out);
void reverse(const uint8_t* in, size_t count, uint8_t* out);

template <Blend kBlend>
void affine_keys(const AffineRow& row, int y, int first, int count, int32_t* keys, double* dx, double* dy);
int run_length(const int32_t* keys, int count);
template <Blend kBlend>
void lerp(const uint8_t* upper, size_t plane, size_t stride, const double* dx, const double* dy, int count,
          uint8_t* out, size_t out_plane);
template <bool kDown>
void shear(const ShearLine& line, const uint8_t* from, size_t plane, size_t step, const float* fractions,
           int count, uint8_t* out, size_t out_plane);

}  // namespace ipmix::IPMIX_ISA
