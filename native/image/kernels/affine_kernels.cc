// Pillow's bilinear_filter (libImaging/Geometry.c) in vectors of doubles: every step in its order, no fused
// one.
#include "core/lanes.h"
#include "image/kernels/pixel_kernels.h"

namespace ipmix::IPMIX_ISA {

namespace {

constexpr size_t kLanes = kDoubles;

struct Axis {
  Doubles fraction;
  DoubleInts whole;
  DoubleMask inside;
  DoubleMask interior;  // both neighbours are in the picture
};

// One coordinate of kLanes points.
[[gnu::always_inline]] inline Axis locate(Doubles point, double size) {
  const Doubles zero{};
  Axis axis;
  axis.inside = (point >= zero) & (point < size);
  const Doubles shifted = point - 0.5;
  axis.interior = (shifted >= zero) & (shifted < size - 1.0);
  const Doubles safe = axis.interior ? shifted : zero;
  axis.whole = to_ints(safe);
  axis.fraction = safe - to_doubles(axis.whole);
  return axis;
}

}  // namespace

template <Blend kBlend>
void affine_keys(const AffineRow& row, int y, int first, int count, int32_t* __restrict keys,
                 double* __restrict dx, double* __restrict dy) {
  Doubles lane;
  DoubleInts column;
  for (size_t j = 0; j < kLanes; ++j) {
    lane[j] = static_cast<double>(j) + 0.5;
    column[j] = static_cast<int32_t>(j);
  }
  const AffineRow r = row;
  for (int start = 0; start < count; start += static_cast<int>(kLanes)) {
    const Doubles centre = static_cast<double>(first + start) + lane;
    DoubleMask inside, interior;
    DoubleInts offset;
    if constexpr (kBlend == Blend::kAcross) {  // y' = y: this row itself
      const Axis x = locate((r.a0 * centre + r.x_constant) + r.a2, r.width);
      inside = x.inside;
      interior = x.interior;
      offset = x.whole + y * r.width;
      store(dx + start, x.fraction);
    } else if constexpr (kBlend == Blend::kDown) {  // x' = x: this column itself
      const Axis v = locate((r.a3 * centre + r.y_constant) + r.a5, r.height);
      inside = v.inside;
      interior = v.interior;
      offset = v.whole * r.width + (column + (first + start));
      store(dy + start, v.fraction);
    } else {
      const Axis x = locate((r.a0 * centre + r.x_constant) + r.a2, r.width);
      const Axis v = locate((r.a3 * centre + r.y_constant) + r.a5, r.height);
      inside = x.inside & v.inside;
      interior = x.interior & v.interior;
      offset = v.whole * r.width + x.whole;
      store(dx + start, x.fraction);
      store(dy + start, v.fraction);
    }
    const auto is_inside = narrow(inside);
    const auto is_interior = narrow(interior);
    const DoubleInts other = is_inside ? DoubleInts{} + kEdge : DoubleInts{} + kOutside;
    store(keys + start, is_interior ? offset : other);
  }
}

int run_length(const int32_t* keys, int count) {
  int length = 1;
#ifdef __AVX512F__
  const __m512i lanes = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  for (int i = 0; i < count; i += 16) {
    const __m512i expected = _mm512_add_epi32(lanes, _mm512_set1_epi32(keys[0] + i));
    const __mmask16 broken = _mm512_cmpneq_epi32_mask(expected, _mm512_loadu_si512(keys + i));
    if (broken == 0) continue;
    length = i + __builtin_ctz(broken);
    return length < count ? length : count;
  }
  return count;
#else
  while (length < count && keys[length] == keys[0] + length) ++length;
  return length;
#endif
}

template <Blend kBlend>
void lerp(const uint8_t* upper, size_t plane, size_t stride, const double* __restrict dx,
          const double* __restrict dy, int count, uint8_t* __restrict out, size_t out_plane) {
  for (int i = 0; i < count; i += static_cast<int>(kLanes)) {
    Doubles right{}, down{};
    if constexpr (kBlend != Blend::kDown) right = load<Doubles>(dx + i);
    if constexpr (kBlend != Blend::kAcross) down = load<Doubles>(dy + i);
    for (size_t channel = 0; channel < 3; ++channel) {
      const uint8_t* at = upper + channel * plane + i;
      const DoubleInts here = load_double_ints(at);
      Doubles value = to_doubles(here);
      if constexpr (kBlend != Blend::kDown)
        value = value + to_doubles(load_double_ints(at + 1) - here) * right;
      if constexpr (kBlend == Blend::kBoth) {
        const DoubleInts lower = load_double_ints(at + stride);
        const Doubles below =
            to_doubles(lower) + to_doubles(load_double_ints(at + stride + 1) - lower) * right;
        value = value + (below - value) * down;
      } else if constexpr (kBlend == Blend::kDown) {
        value = value + to_doubles(load_double_ints(at + stride) - here) * down;
      }
      store_bytes(out + channel * out_plane + i, to_ints(value));
    }
  }
}

template void affine_keys<Blend::kBoth>(const AffineRow&, int, int, int, int32_t*, double*, double*);
template void affine_keys<Blend::kAcross>(const AffineRow&, int, int, int, int32_t*, double*, double*);
template void affine_keys<Blend::kDown>(const AffineRow&, int, int, int, int32_t*, double*, double*);
template void lerp<Blend::kBoth>(const uint8_t*, size_t, size_t, const double*, const double*, int, uint8_t*,
                                 size_t);
template void lerp<Blend::kAcross>(const uint8_t*, size_t, size_t, const double*, const double*, int,
                                   uint8_t*, size_t);
template void lerp<Blend::kDown>(const uint8_t*, size_t, size_t, const double*, const double*, int, uint8_t*,
                                 size_t);

}  // namespace ipmix::IPMIX_ISA
