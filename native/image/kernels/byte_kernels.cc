// Moving and mapping bytes. AVX-512 masks make every length one loop; elsewhere a scalar loop takes the rest.
#include "core/lanes.h"
#include "image/kernels/pixel_kernels.h"

namespace ipmix::IPMIX_ISA {

namespace {

#ifdef __AVX512VBMI__
__mmask64 lanes_of(size_t count) {
  return count >= 64 ? ~0ull : (1ull << count) - 1;
}
#endif

#ifdef __AVX512VBMI__
// For each channel: its bytes among the first 128 of 192, then those among the last 64 (an index of 64 and
// more takes from there).
struct WideSplitTable {
  alignas(64) uint8_t first[3][64];
  alignas(64) uint8_t second[3][64];
};

constexpr WideSplitTable wide_split_table() {
  WideSplitTable table{};
  for (int channel = 0; channel < 3; ++channel)
    for (int i = 0; i < 64; ++i) {
      const int byte = 3 * i + channel;
      table.first[channel][i] = static_cast<uint8_t>(byte < 128 ? byte : 0);
      table.second[channel][i] = static_cast<uint8_t>(byte < 128 ? i : byte - 64);
    }
  return table;
}

constexpr WideSplitTable kWideSplit = wide_split_table();

void split_64(const uint8_t* in, uint8_t* out, size_t plane) {
  const __m512i a = load<__m512i>(in), b = load<__m512i>(in + 64), c = load<__m512i>(in + 128);
  for (int channel = 0; channel < 3; ++channel) {
    const __m512i early = _mm512_permutex2var_epi8(a, load<__m512i>(kWideSplit.first[channel]), b);
    const __m512i all = _mm512_permutex2var_epi8(early, load<__m512i>(kWideSplit.second[channel]), c);
    store(out + static_cast<size_t>(channel) * plane, all);
  }
}
#endif

#ifdef __AVX2__
// For each channel and each 16 of 48 interleaved bytes: which of them go where (128: none).
struct SplitTable {
  alignas(16) uint8_t from[3][3][16];
};

constexpr SplitTable split_table() {
  SplitTable table{};
  for (int channel = 0; channel < 3; ++channel)
    for (int part = 0; part < 3; ++part)
      for (int i = 0; i < 16; ++i) {
        const int byte = 3 * i + channel;
        table.from[channel][part][i] = byte / 16 == part ? static_cast<uint8_t>(byte % 16) : 128;
      }
  return table;
}

constexpr SplitTable kSplit = split_table();

__m128i split_channel_16(const uint8_t* in, int channel) {
  const auto& from = kSplit.from[channel];
  const __m128i a = _mm_shuffle_epi8(load<__m128i>(in), load<__m128i>(from[0]));
  const __m128i b = _mm_shuffle_epi8(load<__m128i>(in + 16), load<__m128i>(from[1]));
  const __m128i c = _mm_shuffle_epi8(load<__m128i>(in + 32), load<__m128i>(from[2]));
  return _mm_or_si128(_mm_or_si128(a, b), c);
}

__m256i two_loads(const uint8_t* low, const uint8_t* high) {
  return _mm256_inserti128_si256(_mm256_castsi128_si256(load<__m128i>(low)), load<__m128i>(high), 1);
}

void split_32(const uint8_t* in, uint8_t* out, size_t plane) {
  const __m256i a = two_loads(in, in + 48), b = two_loads(in + 16, in + 64), c = two_loads(in + 32, in + 80);
  for (size_t channel = 0; channel < 3; ++channel) {
    const auto& from = kSplit.from[channel];
    const __m256i x = _mm256_shuffle_epi8(a, _mm256_broadcastsi128_si256(load<__m128i>(from[0])));
    const __m256i y = _mm256_shuffle_epi8(b, _mm256_broadcastsi128_si256(load<__m128i>(from[1])));
    const __m256i z = _mm256_shuffle_epi8(c, _mm256_broadcastsi128_si256(load<__m128i>(from[2])));
    store(out + channel * plane, _mm256_or_si256(_mm256_or_si256(x, y), z));
  }
}
#endif

#if defined(__AVX2__) && !defined(__AVX512VBMI__)
// Whole vectors; how many bytes they took. Each sixteenth of the table answers for the values that fall into
// it: a value whose upper half differs gets its highest bit set, for which a shuffle gives 0.
size_t lookup_32s(const uint8_t* in, size_t count, const uint8_t* table, uint8_t* out) {
  __m256i part[16];
  for (size_t j = 0; j < 16; ++j) part[j] = _mm256_broadcastsi128_si256(load<__m128i>(table + 16 * j));
  size_t i = 0;
  for (; i + 32 <= count; i += 32) {
    const __m256i values = load<__m256i>(in + i);
    __m256i found[2] = {_mm256_setzero_si256(), _mm256_setzero_si256()};
    for (size_t j = 0; j < 16; ++j) {
      const __m256i here = _mm256_xor_si256(values, _mm256_set1_epi8(static_cast<char>(j << 4)));
      const __m256i at = _mm256_adds_epu8(here, _mm256_set1_epi8(0x70));
      found[j % 2] = _mm256_or_si256(found[j % 2], _mm256_shuffle_epi8(part[j], at));
    }
    store(out + i, _mm256_or_si256(found[0], found[1]));
  }
  return i;
}
#endif

template <size_t kSize>
struct Bytes {
  typedef uint8_t Type __attribute__((vector_size(kSize)));
  Type bytes;
};

// The first and the last sizeof(Piece) bytes of each row; width is in between once and twice that.
template <typename Piece>
void copy_ends(const uint8_t* in, size_t in_stride, uint8_t* out, size_t out_stride, size_t width,
               size_t rows) {
  const size_t last = width - sizeof(Piece);
  for (size_t y = 0; y < rows; ++y, in += in_stride, out += out_stride) {
    const auto head = load<Piece>(in), tail = load<Piece>(in + last);
    store(out, head);
    store(out + last, tail);
  }
}

}  // namespace

void lookup(const uint8_t* in, size_t count, const uint8_t* table, uint8_t* out) {
  size_t i = 0;
#ifdef __AVX512VBMI__
  const __m512i t0 = _mm512_loadu_si512(table);
  const __m512i t1 = _mm512_loadu_si512(table + 64);
  const __m512i t2 = _mm512_loadu_si512(table + 128);
  const __m512i t3 = _mm512_loadu_si512(table + 192);
  for (; i < count; i += 64) {
    const __mmask64 lanes = lanes_of(count - i);
    const __m512i index = _mm512_maskz_loadu_epi8(lanes, in + i);
    const __m512i low = _mm512_permutex2var_epi8(t0, index, t1);
    const __m512i high = _mm512_permutex2var_epi8(t2, index, t3);
    _mm512_mask_storeu_epi8(out + i, lanes, _mm512_mask_blend_epi8(_mm512_movepi8_mask(index), low, high));
  }
#endif
#if defined(__AVX2__) && !defined(__AVX512VBMI__)
  if (count >= 256) i = lookup_32s(in, count, table, out);
#endif
  for (; i < count; ++i) out[i] = table[in[i]];
}

void copy_rows(const uint8_t* in, size_t in_stride, uint8_t* out, size_t out_stride, size_t width,
               size_t rows) {
#ifdef __AVX512VBMI__
  if (width <= 64) {
    const __mmask64 lanes = lanes_of(width);
    for (size_t y = 0; y < rows; ++y, in += in_stride, out += out_stride)
      _mm512_mask_storeu_epi8(out, lanes, _mm512_maskz_loadu_epi8(lanes, in));
    return;
  }
#endif
  if (width > 64) {
    for (size_t y = 0; y < rows; ++y, in += in_stride, out += out_stride) __builtin_memcpy(out, in, width);
    return;
  }
  // Two overlapping pieces cover 4..64 bytes without a call.
  if (width > 32) return copy_ends<Bytes<32>>(in, in_stride, out, out_stride, width, rows);
  if (width >= 16) return copy_ends<Bytes<16>>(in, in_stride, out, out_stride, width, rows);
  if (width >= 8) return copy_ends<uint64_t>(in, in_stride, out, out_stride, width, rows);
  if (width >= 4) return copy_ends<uint32_t>(in, in_stride, out, out_stride, width, rows);
  for (size_t y = 0; y < rows; ++y, in += in_stride, out += out_stride) {
    for (size_t x = 0; x < width; ++x) out[x] = in[x];
  }
}

void split(const uint8_t* in, size_t pixels, uint8_t* out, size_t plane) {
  size_t i = 0;
#ifdef __AVX512VBMI__
  for (; i + 64 <= pixels; i += 64) split_64(in + 3 * i, out + i, plane);
#endif
#ifdef __AVX2__
  for (; i + 32 <= pixels; i += 32) split_32(in + 3 * i, out + i, plane);
  for (; i + 16 <= pixels; i += 16)
    for (int channel = 0; channel < 3; ++channel)
      store(out + i + static_cast<size_t>(channel) * plane, split_channel_16(in + 3 * i, channel));
#endif
  uint8_t* red = out;
  uint8_t* green = out + plane;
  uint8_t* blue = out + 2 * plane;
  for (; i < pixels; ++i) {
    red[i] = in[3 * i];
    green[i] = in[3 * i + 1];
    blue[i] = in[3 * i + 2];
  }
}

void split_rows(const uint8_t* in, size_t in_stride, [[maybe_unused]] const uint8_t* in_end, size_t width,
                size_t rows, uint8_t* out) {
  const size_t plane = width * rows;
#ifdef __AVX2__
  if (width < 16 && static_cast<size_t>(in_end - in) >= (rows - 1) * in_stride + 48) {
    for (int channel = 0; channel < 3; ++channel) {
      const uint8_t* row = in;
      for (size_t y = 0; y < rows; ++y, row += in_stride, out += width)
        store(out, split_channel_16(row, channel));
    }
    return;
  }
#endif
  for (size_t y = 0; y < rows; ++y, in += in_stride, out += width) split(in, width, out, plane);
}

void reverse(const uint8_t* in, size_t count, uint8_t* out) {
  size_t i = 0;
#ifdef __AVX2__
  const __m128i backwards = _mm_set_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  for (; i + 16 <= count; i += 16)
    store(out + i, _mm_shuffle_epi8(load<__m128i>(in + count - 16 - i), backwards));
#endif
  for (; i < count; ++i) out[i] = in[count - 1 - i];
}

}  // namespace ipmix::IPMIX_ISA
