#include "codec/jpeg_kernels.h"

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

// Eight columns (or rows) at once. Unsigned: damaged files may overflow, and then any value will do.
typedef uint32_t Eight __attribute__((vector_size(32)));
typedef int32_t SignedEight __attribute__((vector_size(32)));

constexpr int kConstBits = 13;
constexpr int kPass1Bits = 2;
// By 8192: 0.298631336 and so on.
constexpr uint32_t k0298 = 2446, k0390 = 3196, k0541 = 4433, k0765 = 6270, k0899 = 7373, k1175 = 9633,
                   k1501 = 12299, k1847 = 15137, k1961 = 16069, k2053 = 16819, k2562 = 20995, k3072 = 25172;

[[gnu::always_inline]] inline void descale(Eight& x, int bits) {
  x = (Eight)(((SignedEight)(x + (1u << (bits - 1)))) >> bits);
}

// The flow graph of jidctint.c, in place.
[[gnu::always_inline]] inline void inverse_lines(Eight* v, int bits) {
  const Eight z = (v[2] + v[6]) * k0541;
  const Eight t2 = z - v[6] * k1847, t3 = z + v[2] * k0765;
  const Eight t0 = (v[0] + v[4]) << kConstBits, t1 = (v[0] - v[4]) << kConstBits;
  const Eight t10 = t0 + t3, t13 = t0 - t3, t11 = t1 + t2, t12 = t1 - t2;
  const Eight z5 = (v[7] + v[3] + v[5] + v[1]) * k1175;
  const Eight z1 = (v[7] + v[1]) * k0899, z2 = (v[5] + v[3]) * k2562;
  const Eight z3 = z5 - (v[7] + v[3]) * k1961, z4 = z5 - (v[5] + v[1]) * k0390;
  const Eight a = v[7] * k0298 - z1 + z3, b = v[5] * k2053 - z2 + z4;
  const Eight c = v[3] * k3072 - z2 + z3, d = v[1] * k1501 - z1 + z4;
  v[0] = t10 + d;
  v[7] = t10 - d;
  v[1] = t11 + c;
  v[6] = t11 - c;
  v[2] = t12 + b;
  v[5] = t12 - b;
  v[3] = t13 + a;
  v[4] = t13 - a;
  for (int i = 0; i < 8; ++i) descale(v[i], bits);
}

#ifdef __AVX2__
[[gnu::always_inline]] inline void transpose(Eight* v) {
  __m256i pairs[8], quads[8];
  for (int i = 0; i < 8; i += 2) {
    pairs[i] = _mm256_unpacklo_epi32((__m256i)v[i], (__m256i)v[i + 1]);
    pairs[i + 1] = _mm256_unpackhi_epi32((__m256i)v[i], (__m256i)v[i + 1]);
  }
  for (int i = 0; i < 8; i += 4)
    for (int j = 0; j < 2; ++j) {
      quads[i + 2 * j] = _mm256_unpacklo_epi64(pairs[i + j], pairs[i + j + 2]);
      quads[i + 2 * j + 1] = _mm256_unpackhi_epi64(pairs[i + j], pairs[i + j + 2]);
    }
  for (int i = 0; i < 4; ++i) {
    v[i] = (Eight)_mm256_permute2x128_si256(quads[i], quads[i + 4], 0x20);
    v[i + 4] = (Eight)_mm256_permute2x128_si256(quads[i], quads[i + 4], 0x31);
  }
}

[[gnu::always_inline]] inline void take_block(int16_t* coefficients, const int16_t* quant, Eight* v) {
  for (size_t i = 0; i < 8; ++i) {
    const __m128i product =
        _mm_mullo_epi16(load<__m128i>(coefficients + 8 * i), load<__m128i>(quant + 8 * i));
    v[i] = (Eight)_mm256_cvtepi16_epi32(product);
    store(coefficients + 8 * i, _mm_setzero_si128());
  }
}

// Eight rows of eight, centred at 128.
[[gnu::always_inline]] inline void store_block(const Eight* v, uint8_t* out, size_t stride) {
  const __m256i centre = _mm256_set1_epi8(static_cast<char>(0x80));
  // Lanes hold rows' halves: 0 2 4 6 below, 1 3 5 7 above after the packs' own order.
  for (int i = 0; i < 8; i += 4) {
    const __m256i upper = _mm256_packs_epi32((__m256i)v[i], (__m256i)v[i + 1]);
    const __m256i lower = _mm256_packs_epi32((__m256i)v[i + 2], (__m256i)v[i + 3]);
    const __m256i bytes = _mm256_xor_si256(_mm256_packs_epi16(upper, lower), centre);
    const __m128i left = _mm256_castsi256_si128(bytes), right = _mm256_extracti128_si256(bytes, 1);
    const __m128i first = _mm_unpacklo_epi32(left, right), second = _mm_unpackhi_epi32(left, right);
    uint8_t* row = out + static_cast<size_t>(i) * stride;
    _mm_storel_epi64((__m128i*)row, first);
    _mm_storeh_pd((double*)(row + stride), _mm_castsi128_pd(first));
    _mm_storel_epi64((__m128i*)(row + 2 * stride), second);
    _mm_storeh_pd((double*)(row + 3 * stride), _mm_castsi128_pd(second));
  }
}
#else
void transpose(Eight* v) {
  for (int i = 0; i < 8; ++i)
    for (int j = 0; j < i; ++j) {
      const uint32_t kept = v[i][j];
      v[i][j] = v[j][i];
      v[j][i] = kept;
    }
}

void take_block(int16_t* coefficients, const int16_t* quant, Eight* v) {
  for (int i = 0; i < 64; ++i) {
    const auto product = static_cast<uint32_t>(coefficients[i]) * static_cast<uint32_t>(quant[i]);
    v[i / 8][i % 8] = static_cast<uint32_t>(static_cast<int16_t>(product));
    coefficients[i] = 0;
  }
}

void store_block(const Eight* v, uint8_t* out, size_t stride) {
  for (size_t i = 0; i < 64; ++i) {
    const int value = static_cast<int32_t>(v[i / 8][i % 8]) + 128;
    out[i / 8 * stride + i % 8] = static_cast<uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
  }
}
#endif

void inverse_transform(int16_t* coefficients, const int16_t* quant, uint8_t* out, size_t stride) {
  Eight v[8];
  take_block(coefficients, quant, v);
  inverse_lines(v, kConstBits - kPass1Bits);
  transpose(v);
  inverse_lines(v, kConstBits + kPass1Bits + 3);
  transpose(v);
  store_block(v, out, stride);
}

void weigh_rows(const uint8_t* near, const uint8_t* far, size_t count, uint16_t* sums) {
  for (size_t i = 0; i < count; ++i) sums[i] = static_cast<uint16_t>(3 * near[i] + far[i]);
}

template <int kLeftBias, int kRightBias, int kShift>
void doubled(const uint16_t* sums, size_t count, uint8_t* out) {
  for (size_t i = 0; i < count; ++i) {
    const auto own = static_cast<uint16_t>(3 * sums[i]);
    out[2 * i] = static_cast<uint8_t>(static_cast<uint16_t>(own + sums[i - 1] + kLeftBias) >> kShift);
    out[2 * i + 1] = static_cast<uint8_t>(static_cast<uint16_t>(own + sums[i + 1] + kRightBias) >> kShift);
  }
}

void double_columns(const uint16_t* sums, size_t count, bool both, uint8_t* out) {
  if (both)
    doubled<8, 7, 4>(sums, count, out);
  else
    doubled<1, 2, 2>(sums, count, out);
}

uint8_t clip(int16_t value) {
  return static_cast<uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
}

int16_t high_product(int16_t a, int16_t b) {
  return static_cast<int16_t>((static_cast<int32_t>(a) * b) >> 16);
}

// 1.402 as 1 + 0.402, 1.772 as 2 - 0.228 and 0.71414 as 1 - 0.28586, so that the factors have 16 bits.
void to_planes(const uint8_t* y, const uint8_t* cb, const uint8_t* cr, size_t count, uint8_t* red,
               uint8_t* green, uint8_t* blue) {
  for (size_t i = 0; i < count; ++i) {
    const auto b = static_cast<int16_t>(cb[i] - 128), r = static_cast<int16_t>(cr[i] - 128);
    const auto more_red = static_cast<int16_t>((high_product(static_cast<int16_t>(2 * r), 26345) + 1) >> 1);
    const auto less_blue = static_cast<int16_t>((high_product(static_cast<int16_t>(2 * b), -14942) + 1) >> 1);
    const auto less_green = static_cast<int16_t>((b * -22554 + r * 18734 + 32768) >> 16);
    red[i] = clip(static_cast<int16_t>(y[i] + r + more_red));
    green[i] = clip(static_cast<int16_t>(y[i] - r + less_green));
    blue[i] = clip(static_cast<int16_t>(y[i] + 2 * b + less_blue));
  }
}

#ifdef __AVX2__
// For each 16 of 48 interleaved bytes and each channel: which of its 16 bytes goes where (128: none).
struct JoinTable {
  alignas(16) uint8_t from[3][3][16];
};

constexpr JoinTable join_table() {
  JoinTable table{};
  for (int part = 0; part < 3; ++part)
    for (int channel = 0; channel < 3; ++channel)
      for (int i = 0; i < 16; ++i) {
        const int byte = 16 * part + i;
        table.from[part][channel][i] = byte % 3 == channel ? static_cast<uint8_t>(byte / 3) : 128;
      }
  return table;
}

constexpr JoinTable kJoin = join_table();
#endif

void join(const uint8_t* red, const uint8_t* green, const uint8_t* blue, size_t count, uint8_t* out) {
  size_t i = 0;
#ifdef __AVX2__
  for (; i + 16 <= count; i += 16) {
    const __m128i planes[3] = {load<__m128i>(red + i), load<__m128i>(green + i), load<__m128i>(blue + i)};
    for (size_t part = 0; part < 3; ++part) {
      __m128i joined = _mm_setzero_si128();
      for (size_t channel = 0; channel < 3; ++channel)
        joined =
            _mm_or_si128(joined, _mm_shuffle_epi8(planes[channel], load<__m128i>(kJoin.from[part][channel])));
      store(out + 3 * i + 16 * part, joined);
    }
  }
#endif
  for (; i < count; ++i) {
    out[3 * i] = red[i];
    out[3 * i + 1] = green[i];
    out[3 * i + 2] = blue[i];
  }
}

void to_rgb(const uint8_t* y, const uint8_t* cb, const uint8_t* cr, size_t count, uint8_t* out) {
  constexpr size_t kPiece = 128;
  uint8_t red[kPiece], green[kPiece], blue[kPiece];
  for (size_t begin = 0; begin < count; begin += kPiece) {
    const size_t part = count - begin < kPiece ? count - begin : kPiece;
    to_planes(y + begin, cb + begin, cr + begin, part, red, green, blue);
    join(red, green, blue, part, out + 3 * begin);
  }
}

}  // namespace

extern const JpegKernels kJpegKernels;
const JpegKernels kJpegKernels{inverse_transform, weigh_rows, double_columns, to_rgb};

}  // namespace ipmix::IPMIX_ISA
