// Pillow's resampling (libImaging/Resample.c) in whole numbers: sums of bytes times 22-bit weights. Vectors
// multiply the weights' halves, two taps at once, and join the sums; whole numbers make that exact.
#include "image/resize_kernels.h"

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

constexpr int kBits = 22;  // of the weights; kWeightBits of image/resize_weights.h
constexpr int kHalf = 1 << (kBits - 1);

uint8_t clip(int sum) {
  const int value = sum >> kBits;
  return static_cast<uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
}

void across_pixel(const uint8_t* in, const AxisWeights& axis, int x, uint8_t* out) {
  const uint8_t* pixel = in + static_cast<size_t>(axis.bounds[2 * x]) * 3;
  const int count = axis.bounds[2 * x + 1];
  const int* weight = axis.weights + static_cast<size_t>(x) * static_cast<size_t>(axis.size);
  int red = kHalf, green = kHalf, blue = kHalf;
  for (int j = 0; j < count; ++j, pixel += 3) {
    red += pixel[0] * weight[j];
    green += pixel[1] * weight[j];
    blue += pixel[2] * weight[j];
  }
  out[0] = clip(red);
  out[1] = clip(green);
  out[2] = clip(blue);
}

void down_values(const uint8_t* in, size_t stride, const AxisWeights& axis, int y, size_t first, size_t past,
                 uint8_t* out) {
  const int count = axis.bounds[2 * y + 1];
  const int* weight = axis.weights + static_cast<size_t>(y) * static_cast<size_t>(axis.size);
  constexpr size_t kPiece = 128;
  int sums[kPiece];
  for (size_t begin = first; begin < past; begin += kPiece) {
    const size_t values = past - begin < kPiece ? past - begin : kPiece;
    for (size_t i = 0; i < values; ++i) sums[i] = kHalf;
    for (int j = 0; j < count; ++j) {
      const uint8_t* row = in + static_cast<size_t>(j) * stride + begin;
      for (size_t i = 0; i < values; ++i) sums[i] += row[i] * weight[j];
    }
    for (size_t i = 0; i < values; ++i) out[begin + i] = clip(sums[i]);
  }
}

#ifdef __AVX2__
// Four RGB pixels as pairs of 16-bit values, one pair a channel: taps 0 and 1 in the lower half, 2 and 3
// above.
[[gnu::always_inline]] inline __m256i tap_pairs(const uint8_t* pixels) {
  constexpr char n = -1;
  const __m256i order = _mm256_setr_epi8(0, n, 3, n, 1, n, 4, n, 2, n, 5, n, n, n, n, n,  //
                                         6, n, 9, n, 7, n, 10, n, 8, n, 11, n, n, n, n, n);
  return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(load<__m128i>(pixels)), order);
}

// The three sums of one output pixel, shifted but not clipped.
[[gnu::always_inline]] inline __m128i across_sums(const uint8_t* pixels, const int16_t* halves, int groups) {
  const __m256i spread_low = _mm256_setr_epi32(0, 0, 0, 0, 1, 1, 1, 1);
  const __m256i spread_high = _mm256_setr_epi32(2, 2, 2, 2, 3, 3, 3, 3);
  __m256i low = _mm256_setzero_si256(), high = low;
  for (int group = 0; group < groups; ++group, pixels += 12, halves += 8) {
    const __m256i taps = tap_pairs(pixels);
    const __m256i weights = _mm256_castsi128_si256(load<__m128i>(halves));
    low = _mm256_add_epi32(low, _mm256_madd_epi16(taps, _mm256_permutevar8x32_epi32(weights, spread_low)));
    high = _mm256_add_epi32(high, _mm256_madd_epi16(taps, _mm256_permutevar8x32_epi32(weights, spread_high)));
  }
  const __m256i both = _mm256_add_epi32(low, _mm256_slli_epi32(high, 11));
  const __m128i sum = _mm_add_epi32(_mm256_castsi256_si128(both), _mm256_extracti128_si256(both, 1));
  return _mm_srai_epi32(_mm_add_epi32(sum, _mm_set1_epi32(kHalf)), kBits);
}

void across_4(const uint8_t* in, const AxisWeights& axis, int x, uint8_t* out) {
  __m128i sums[4];
  for (int i = 0; i < 4; ++i) {
    const int first = axis.bounds[2 * (x + i)], count = axis.bounds[2 * (x + i) + 1];
    const int16_t* halves = axis.halves + static_cast<size_t>(x + i) * 8 * static_cast<size_t>(axis.groups);
    sums[i] = across_sums(in + static_cast<size_t>(first) * 3, halves, (count + 3) / 4);
  }
  const __m128i bytes =
      _mm_packus_epi16(_mm_packs_epi32(sums[0], sums[1]), _mm_packs_epi32(sums[2], sums[3]));
  const __m128i packed =
      _mm_shuffle_epi8(bytes, _mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1));
  store(out, static_cast<int64_t>(_mm_cvtsi128_si64(packed)));
  store(out + 8, static_cast<int32_t>(_mm_extract_epi32(packed, 2)));
}

// Sixteen values of an output row.
[[gnu::always_inline]] inline void down_16(const uint8_t* in, size_t stride, int count, const int32_t* pairs,
                                           uint8_t* out) {
  __m256i low[2] = {_mm256_set1_epi32(kHalf), _mm256_set1_epi32(kHalf)};
  __m256i high[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
  for (int j = 0; j < count; j += 2, in += 2 * stride) {
    const int32_t* pair = pairs + j / 4 * 4 + j % 4 / 2;
    const __m256i low_weights = _mm256_set1_epi32(pair[0]), high_weights = _mm256_set1_epi32(pair[2]);
    const __m128i upper = load<__m128i>(in);
    const __m128i lower = j + 1 < count ? load<__m128i>(in + stride) : upper;  // times 0
    const __m256i values[2] = {_mm256_cvtepu8_epi16(_mm_unpacklo_epi8(upper, lower)),
                               _mm256_cvtepu8_epi16(_mm_unpackhi_epi8(upper, lower))};
    for (int i = 0; i < 2; ++i) {
      low[i] = _mm256_add_epi32(low[i], _mm256_madd_epi16(values[i], low_weights));
      high[i] = _mm256_add_epi32(high[i], _mm256_madd_epi16(values[i], high_weights));
    }
  }
  for (int i = 0; i < 2; ++i)
    low[i] = _mm256_srai_epi32(_mm256_add_epi32(low[i], _mm256_slli_epi32(high[i], 11)), kBits);
  const __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(low[0], low[1]), 0xd8);
  store(out, _mm_packus_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1)));
}
#endif

void across(const uint8_t* in, const uint8_t* end, const AxisWeights& axis, int width, uint8_t* out) {
  int x = 0;
#ifdef __AVX2__
  // Groups read past their taps, here never past `end`: later output pixels begin at or after earlier ones.
  const auto room = [&](int place) {
    const int groups = (axis.bounds[2 * place + 1] + 3) / 4;
    return end - in >= static_cast<ptrdiff_t>(axis.bounds[2 * place]) * 3 + 12 * groups + 4;
  };
  for (; x + 4 <= width && room(x) && room(x + 1) && room(x + 2) && room(x + 3); x += 4)
    across_4(in, axis, x, out + 3 * static_cast<size_t>(x));
#else
  (void)end;
#endif
  for (; x < width; ++x) across_pixel(in, axis, x, out + 3 * static_cast<size_t>(x));
}

void down(const uint8_t* in, size_t stride, const AxisWeights& axis, int y, size_t values, uint8_t* out) {
  size_t i = 0;
#ifdef __AVX2__
  const int count = axis.bounds[2 * y + 1];
  const int16_t* halves = axis.halves + static_cast<size_t>(y) * 8 * static_cast<size_t>(axis.groups);
  const auto* pairs = reinterpret_cast<const int32_t*>(halves);  // of vectors' lanes: two taps each
  for (; i + 16 <= values; i += 16) down_16(in + i, stride, count, pairs, out + i);
#endif
  down_values(in, stride, axis, y, i, values, out);
}

}  // namespace

extern const ResizeKernels kResizeKernels;
const ResizeKernels kResizeKernels{across, down};

}  // namespace ipmix::IPMIX_ISA
