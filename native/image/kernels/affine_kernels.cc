// Pillow's bilinear_filter (libImaging/Geometry.c): places in vectors of doubles, every step in its order, no
// fused one; values in float32 where that is known to give the same byte.
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

// Of points known to be interior.
[[gnu::always_inline]] inline DoubleInts locate_interior(Doubles point, Doubles& fraction) {
  const Doubles shifted = point - 0.5;
  const DoubleInts whole = to_ints(shifted);
  fraction = shifted - to_doubles(whole);
  return whole;
}

[[gnu::always_inline]] inline bool interior(double point, double size) {
  return point - 0.5 >= 0.0 && point - 0.5 < size - 1.0;
}

// Rounded sums and products of a rising column rise or fall as well: a stretch of a row whose ends are
// interior is so altogether.
constexpr int kStretch = 32;

// The places of one output row.
template <Blend kBlend>
struct RowPlaces {
  AffineRow row;
  int y;
  int32_t* __restrict keys;
  double* __restrict dx;
  double* __restrict dy;

  template <typename Number>
  [[gnu::always_inline]] Number x_of(Number centre) const {
    return (row.a0 * centre + row.x_constant) + row.a2;
  }
  template <typename Number>
  [[gnu::always_inline]] Number y_of(Number centre) const {
    return (row.a3 * centre + row.y_constant) + row.a5;
  }

  [[gnu::always_inline]] bool interior_at(int column) const {
    const double centre = column + 0.5;
    return (kBlend == Blend::kDown || interior(x_of(centre), row.width)) &&
           (kBlend == Blend::kAcross || interior(y_of(centre), row.height));
  }

  // kLanes columns from `column` on, all interior.
  [[gnu::always_inline]] void write_interior(int start, Doubles centre, DoubleInts column) const {
    DoubleInts offset;
    Doubles fraction;
    if constexpr (kBlend == Blend::kDown) {
      offset = column;
    } else {
      offset = locate_interior(x_of(centre), fraction);
      store(dx + start, fraction);
    }
    if constexpr (kBlend == Blend::kAcross) {
      offset = offset + y * row.width;
    } else {
      offset = offset + locate_interior(y_of(centre), fraction) * row.width;
      store(dy + start, fraction);
    }
    store(keys + start, offset);
  }

  [[gnu::always_inline]] void write(int start, Doubles centre, DoubleInts column) const {
    DoubleInts offset;
    DoubleMask inside, interior;
    if constexpr (kBlend == Blend::kDown) {  // x' = x: this column itself
      inside = interior = centre == centre;
      offset = column;
    } else {
      const Axis x = locate(x_of(centre), row.width);
      inside = x.inside;
      interior = x.interior;
      offset = x.whole;
      store(dx + start, x.fraction);
    }
    if constexpr (kBlend == Blend::kAcross) {  // y' = y: this row itself
      offset = offset + y * row.width;
    } else {
      const Axis v = locate(y_of(centre), row.height);
      inside = inside & v.inside;
      interior = interior & v.interior;
      offset = offset + v.whole * row.width;
      store(dy + start, v.fraction);
    }
    const DoubleInts other = narrow(inside) ? DoubleInts{} + kEdge : DoubleInts{} + kOutside;
    store(keys + start, narrow(interior) ? offset : other);
  }
};

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
  const RowPlaces<kBlend> places{row, y, keys, dx, dy};
  constexpr int kStep = static_cast<int>(kLanes);
  for (int start = 0; start < count;) {
    const int end = start + kStretch;
    if (end <= count && places.interior_at(first + start) && places.interior_at(first + end - 1)) {
      for (; start < end; start += kStep)
        places.write_interior(start, static_cast<double>(first + start) + lane, column + (first + start));
    } else {
      places.write(start, static_cast<double>(first + start) + lane, column + (first + start));
      start += kStep;
    }
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

namespace {

// How near to a whole number a float32 blend of values up to 255 may be for its double to lie on the same
// side: seven roundings of at most 2^-17 and the fractions' own are below 2^-13.
constexpr float kUnsure = 0x1p-12f;

// The reference's own arithmetic, for the few values that float32 cannot decide.
template <Blend kBlend>
[[gnu::noinline]] void blend_exactly(const uint8_t* at, size_t stride, const double* dx, const double* dy,
                                     const Ints& unsure, uint8_t* out) {
  for (size_t j = 0; j < kFloats; ++j) {
    if (unsure[j] == 0) continue;
    double value = at[j];
    if constexpr (kBlend != Blend::kDown) value = at[j] + (at[j + 1] - at[j]) * dx[j];
    if constexpr (kBlend == Blend::kBoth) {
      const uint8_t* lower = at + stride;
      const double below = lower[j] + (lower[j + 1] - lower[j]) * dx[j];
      value = value + (below - value) * dy[j];
    } else if constexpr (kBlend == Blend::kDown) {
      value = at[j] + (at[j + stride] - at[j]) * dy[j];
    }
    out[j] = static_cast<uint8_t>(static_cast<int>(value));
  }
}

}  // namespace

// In float32, whose lanes are twice as many; where that could end in another whole number than the
// reference's doubles, in doubles.
template <Blend kBlend>
void lerp(const uint8_t* upper, size_t plane, size_t stride, const double* __restrict dx,
          const double* __restrict dy, int count, uint8_t* __restrict out, size_t out_plane) {
  for (int i = 0; i < count; i += static_cast<int>(kFloats)) {
    Floats right{}, down{};
    if constexpr (kBlend != Blend::kDown) right = load_floats(dx + i);
    if constexpr (kBlend != Blend::kAcross) down = load_floats(dy + i);
    for (size_t channel = 0; channel < 3; ++channel) {
      const uint8_t* at = upper + channel * plane + i;
      uint8_t* to = out + channel * out_plane + i;
      const Ints here = load_ints(at);
      Floats value = to_floats(here);
      Ints differences{};
      if constexpr (kBlend != Blend::kDown) {
        const Ints across = load_ints(at + 1) - here;
        differences |= across;
        value = value + to_floats(across) * right;
      }
      if constexpr (kBlend == Blend::kBoth) {
        const Ints lower = load_ints(at + stride);
        const Ints across = load_ints(at + stride + 1) - lower;
        differences |= across | (lower - here);
        const Floats below = to_floats(lower) + to_floats(across) * right;
        value = value + (below - value) * down;
      } else if constexpr (kBlend == Blend::kDown) {
        const Ints over = load_ints(at + stride) - here;
        differences |= over;
        value = value + to_floats(over) * down;
      }
      const Ints whole = __builtin_convertvector(value, Ints);
      const Floats fraction = value - to_floats(whole);
      // Equal neighbours give themselves, in any arithmetic.
      const Ints unsure = ((fraction < kUnsure) | (fraction > 1.0f - kUnsure)) & (differences != 0);
      store_bytes(to, whole);
      if (any(unsure)) blend_exactly<kBlend>(at, stride, dx + i, dy + i, unsure, to);
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
