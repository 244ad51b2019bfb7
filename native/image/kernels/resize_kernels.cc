// Pillow's resampling (libImaging/Resample.c) in whole numbers: sums of bytes times 22-bit weights. Vectors
// multiply the weights' halves, two taps at once, and join the sums; whole numbers make that exact.
#include "image/resize_kernels.h"

#include <initializer_list>

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

constexpr int kBits = 22;  // of the weights; kWeightBits of image/resize_weights.h
constexpr int kHalf = 1 << (kBits - 1);

uint8_t clip(int sum) {
  const int value = sum >> kBits;
  return static_cast<uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
}

void across_pixel(const uint8_t* in, const AxisWeights& axis, size_t x, uint8_t* out) {
  const uint8_t* pixel = in + static_cast<size_t>(axis.bounds[2 * x]) * 3;
  const int count = axis.bounds[2 * x + 1];
  const int* weight = axis.weights + x * static_cast<size_t>(axis.size);
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
// One output pixel of two rows, the first below and the second in the upper half: its three sums, shifted but
// not clipped. Four RGB pixels become pairs of 16-bit values, a pair a channel: taps 0 and 1, then 2 and 3.
[[gnu::always_inline]] inline __m256i across_sums(const uint8_t* first, const uint8_t* second,
                                                  const int16_t* halves, int groups) {
  constexpr char n = -1;
  const __m256i order_01 =
      _mm256_broadcastsi128_si256(_mm_setr_epi8(0, n, 3, n, 1, n, 4, n, 2, n, 5, n, n, n, n, n));
  const __m256i order_23 =
      _mm256_broadcastsi128_si256(_mm_setr_epi8(6, n, 9, n, 7, n, 10, n, 8, n, 11, n, n, n, n, n));
  __m256i low = _mm256_set1_epi32(kHalf), high = _mm256_setzero_si256();
  for (int group = 0; group < groups; ++group, first += 12, second += 12, halves += 8) {
    const __m256i pixels =
        _mm256_inserti128_si256(_mm256_castsi128_si256(load<__m128i>(first)), load<__m128i>(second), 1);
    const __m256i taps[2] = {_mm256_shuffle_epi8(pixels, order_01), _mm256_shuffle_epi8(pixels, order_23)};
    for (size_t i = 0; i < 2; ++i) {
      const __m256i lows = _mm256_set1_epi32(load<int32_t>(halves + 2 * i));
      const __m256i highs = _mm256_set1_epi32(load<int32_t>(halves + 4 + 2 * i));
      low = _mm256_add_epi32(low, _mm256_madd_epi16(taps[i], lows));
      high = _mm256_add_epi32(high, _mm256_madd_epi16(taps[i], highs));
    }
  }
  return _mm256_srai_epi32(_mm256_add_epi32(low, _mm256_slli_epi32(high, 11)), kBits);
}

[[gnu::always_inline]] inline void store_12(__m128i bytes, uint8_t* out) {
  store(out, static_cast<int64_t>(_mm_cvtsi128_si64(bytes)));
  store(out + 8, static_cast<int32_t>(_mm_extract_epi32(bytes, 2)));
}

// Four output pixels of two rows.
[[gnu::always_inline]] inline void across_4(const uint8_t* first, const uint8_t* second,
                                            const AxisWeights& axis, size_t x, uint8_t* out_first,
                                            uint8_t* out_second) {
  __m256i sums[4];
  for (size_t i = 0; i < 4; ++i) {
    const auto from = static_cast<size_t>(axis.bounds[2 * (x + i)]) * 3;
    const int16_t* halves = axis.halves + (x + i) * 8 * static_cast<size_t>(axis.groups);
    sums[i] = across_sums(first + from, second + from, halves, (axis.bounds[2 * (x + i) + 1] + 3) / 4);
  }
  const __m256i bytes =
      _mm256_packus_epi16(_mm256_packs_epi32(sums[0], sums[1]), _mm256_packs_epi32(sums[2], sums[3]));
  const __m256i packed = _mm256_shuffle_epi8(
      bytes,
      _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1)));
  store_12(_mm256_castsi256_si128(packed), out_first + 3 * x);
  store_12(_mm256_extracti128_si256(packed, 1), out_second + 3 * x);
}

// Sixteen values of an output row.
[[gnu::always_inline]] inline void down_16(const uint8_t* in, size_t stride, size_t count,
                                           const int32_t* pairs, uint8_t* out) {
  __m256i low[2] = {_mm256_set1_epi32(kHalf), _mm256_set1_epi32(kHalf)};
  __m256i high[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
  for (size_t j = 0; j < count; j += 2, in += 2 * stride) {
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

void across(const uint8_t* in, size_t stride, int rows, const uint8_t* end, const AxisWeights& axis,
            int width, uint8_t* out) {
  const auto columns = static_cast<size_t>(width);
  const size_t out_stride = columns * 3;
  for (int y = 0; y < rows; y += 2) {
    // An odd last row is done twice, to the same place.
    const auto first = static_cast<size_t>(y), second = static_cast<size_t>(y + 1 < rows ? y + 1 : y);
    size_t x = 0;
#ifdef __AVX2__
    // Groups read past their taps, but never past `end`.
    const uint8_t* lower = in + second * stride;
    const auto room = [&](size_t place) {
      const ptrdiff_t first_tap = axis.bounds[2 * place], groups = (axis.bounds[2 * place + 1] + 3) / 4;
      return end - lower >= 3 * first_tap + 12 * groups + 4;
    };
    for (; x + 4 <= columns && room(x) && room(x + 1) && room(x + 2) && room(x + 3); x += 4)
      across_4(in + first * stride, lower, axis, x, out + first * out_stride, out + second * out_stride);
#else
    (void)end;
#endif
    for (; x < columns; ++x)
      for (const size_t row : {first, second})
        across_pixel(in + row * stride, axis, x, out + row * out_stride + 3 * x);
  }
}

void down(const uint8_t* in, size_t stride, const AxisWeights& axis, int y, size_t values, uint8_t* out) {
  size_t i = 0;
#ifdef __AVX2__
  const auto count = static_cast<size_t>(axis.bounds[2 * y + 1]);
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
