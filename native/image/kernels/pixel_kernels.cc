// Compiled once for each instruction set with IPMIX_ISA = its namespace; see kernels.h for the rules of this
// file.
#include "image/kernels.h"

#ifdef __AVX512VBMI__
#include <immintrin.h>
#endif

namespace ipmix::IPMIX_ISA {

namespace {

void lookup(const uint8_t* in, size_t count, const uint8_t* table, uint8_t* out) {
  size_t i = 0;
#ifdef __AVX512VBMI__
  const __m512i t0 = _mm512_loadu_si512(table);
  const __m512i t1 = _mm512_loadu_si512(table + 64);
  const __m512i t2 = _mm512_loadu_si512(table + 128);
  const __m512i t3 = _mm512_loadu_si512(table + 192);
  for (; i < count; i += 64) {
    const __mmask64 lanes = count - i >= 64 ? ~0ull : (1ull << (count - i)) - 1;
    const __m512i index = _mm512_maskz_loadu_epi8(lanes, in + i);
    const __m512i low = _mm512_permutex2var_epi8(t0, index, t1);
    const __m512i high = _mm512_permutex2var_epi8(t2, index, t3);
    _mm512_mask_storeu_epi8(out + i, lanes, _mm512_mask_blend_epi8(_mm512_movepi8_mask(index), low, high));
  }
#endif
  for (; i < count; ++i) out[i] = table[in[i]];
}

// Pillow's bilinear_filter head (libImaging/Geometry.c), without branches. A point whose four neighbours all
// lie in the picture gets their offset; other points inside are left to the caller.
void affine_keys(const AffineRow& row, int first, int count, int32_t* __restrict keys, double* __restrict dx,
                 double* __restrict dy) {
  const double a0 = row.a0, b0 = row.x_constant, c0 = row.a2;
  const double a3 = row.a3, b3 = row.y_constant, c3 = row.a5;
  const double width = row.width, height = row.height;
  const double last_x = width - 1.0, last_y = height - 1.0;
  const int stride = row.width;
  for (int start = 0; start < count; start += kBlock) {
    for (int j = 0; j < kBlock; ++j) {
      const double centre = (first + start + j) + 0.5;
      const double x = (a0 * centre + b0) + c0;
      const double y = (a3 * centre + b3) + c3;
      const bool inside = (x >= 0.0) & (x < width) & (y >= 0.0) & (y < height);
      const double px = x - 0.5, py = y - 0.5;
      const bool interior = (px >= 0.0) & (px < last_x) & (py >= 0.0) & (py < last_y);
      const double sx = interior ? px : 0.0, sy = interior ? py : 0.0;
      const int32_t ix = static_cast<int32_t>(sx), iy = static_cast<int32_t>(sy);
      dx[start + j] = sx - ix;
      dy[start + j] = sy - iy;
      const int32_t offset = iy * stride + ix;
      keys[start + j] = interior ? offset : inside ? kEdge : kOutside;
    }
  }
}

template <bool kX, bool kY>
void lerp_block(const uint8_t* __restrict upper, const uint8_t* __restrict lower, const double* __restrict dx,
                const double* __restrict dy, uint8_t* __restrict out) {
  for (int j = 0; j < kBlock; ++j) {
    double value = upper[j];
    if constexpr (kX) value = upper[j] + (upper[j + 1] - upper[j]) * dx[j];
    if constexpr (kY && kX) {
      const double below = lower[j] + (lower[j + 1] - lower[j]) * dx[j];
      value = value + (below - value) * dy[j];
    } else if constexpr (kY) {
      value = value + (lower[j] - upper[j]) * dy[j];
    }
    out[j] = static_cast<uint8_t>(static_cast<int32_t>(value));
  }
}

template <bool kX, bool kY>
void lerp(const uint8_t* upper, size_t stride, const double* dx, const double* dy, int count, uint8_t* out) {
  for (int i = 0; i < count; i += kBlock)
    lerp_block<kX, kY>(upper + i, upper + stride + i, dx + i, dy + i, out + i);
}

}  // namespace

extern const PixelKernels kPixelKernels;
const PixelKernels kPixelKernels{lookup, affine_keys, lerp<true, true>, lerp<true, false>, lerp<false, true>};

}  // namespace ipmix::IPMIX_ISA
