// Philox 4x32-10 on consecutive counters at once (core/random.cc is the plain form), each half word compared.
#include "augment/kernels/mask_kernels.h"

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

constexpr uint32_t kFactors[2] = {0xD2511F53u, 0xCD9E8D57u};
constexpr uint32_t kKeySteps[2] = {0x9E3779B9u, 0xBB67AE85u};

#if defined(__AVX2__) && !defined(__AVX512F__)

constexpr size_t kLanes = 8;

// Four counters to a vector, each in the lower half of 64 bits; the multiplication does not look at the
// upper.
struct Words {
  __m256i word[4][2];
};

Words philox_lanes(uint32_t first, uint32_t key0, uint32_t key1) {
  const __m256i left_factor = _mm256_set1_epi64x(kFactors[0]), right_factor = _mm256_set1_epi64x(kFactors[1]);
  Words words;
  auto& [a, b, c, d] = words.word;
  for (uint32_t v = 0; v < 2; ++v) {
    const uint32_t start = first + 4 * v;
    a[v] = _mm256_set_epi64x(start + 3u, start + 2u, start + 1u, start);
    b[v] = c[v] = d[v] = _mm256_setzero_si256();
  }
  for (int round = 0; round < 10; ++round, key0 += kKeySteps[0], key1 += kKeySteps[1]) {
    const __m256i k0 = _mm256_set1_epi64x(key0), k1 = _mm256_set1_epi64x(key1);
    for (size_t v = 0; v < 2; ++v) {
      const __m256i left = _mm256_mul_epu32(a[v], left_factor), right = _mm256_mul_epu32(c[v], right_factor);
      a[v] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(right, 32), b[v]), k0);
      c[v] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(left, 32), d[v]), k1);
      b[v] = right;
      d[v] = left;
    }
  }
  return words;
}

// Of one word of 8 counters: whether each half is below the threshold, as 16-bit lanes; low halves and high
// halves of counters 0..3, then of 4..7.
__m256i halves_below(const __m256i (&word)[2], __m256i threshold) {
  const __m256i pairs = (__m256i)_mm256_shuffle_ps((__m256)word[0], (__m256)word[1], 0x88);
  const __m256i in_order = _mm256_permute4x64_epi64(pairs, 0xD8);
  const __m256i low = _mm256_and_si256(in_order, _mm256_set1_epi32(0xFFFF));
  const __m256i high = _mm256_srli_epi32(in_order, 16);
  return _mm256_packs_epi32(_mm256_cmpgt_epi32(threshold, low), _mm256_cmpgt_epi32(threshold, high));
}

void masks_of(uint32_t first, uint32_t key0, uint32_t key1, uint32_t threshold, uint8_t (&bytes)[8][kLanes]) {
  const Words words = philox_lanes(first, key0, key1);
  const __m256i bound = _mm256_set1_epi32(static_cast<int>(threshold));
  const __m256i by_half = _mm256_set_epi32(7, 3, 6, 2, 5, 1, 4, 0);
  for (size_t w = 0; w < 4; w += 2) {
    const __m256i both =
        _mm256_packs_epi16(halves_below(words.word[w], bound), halves_below(words.word[w + 1], bound));
    store(bytes[2 * w], _mm256_permutevar8x32_epi32(both, by_half));
  }
}

#else

constexpr size_t kLanes = 16;

void masks_of(uint32_t first, uint32_t key0, uint32_t key1, uint32_t threshold, uint8_t (&bytes)[8][kLanes]) {
  uint32_t word[4][kLanes];
  for (size_t j = 0; j < kLanes; ++j) {
    word[0][j] = first + static_cast<uint32_t>(j);
    word[1][j] = word[2][j] = word[3][j] = 0;
  }
  for (int round = 0; round < 10; ++round, key0 += kKeySteps[0], key1 += kKeySteps[1]) {
    for (size_t j = 0; j < kLanes; ++j) {
      const uint64_t left = static_cast<uint64_t>(kFactors[0]) * word[0][j];
      const uint64_t right = static_cast<uint64_t>(kFactors[1]) * word[2][j];
      word[0][j] = static_cast<uint32_t>(right >> 32) ^ word[1][j] ^ key0;
      word[2][j] = static_cast<uint32_t>(left >> 32) ^ word[3][j] ^ key1;
      word[1][j] = static_cast<uint32_t>(right);
      word[3][j] = static_cast<uint32_t>(left);
    }
  }
  for (size_t w = 0; w < 4; ++w)
    for (size_t j = 0; j < kLanes; ++j) {
      bytes[2 * w][j] = (word[w][j] & 0xFFFFu) < threshold ? 0xFF : 0;
      bytes[2 * w + 1][j] = (word[w][j] >> 16) < threshold ? 0xFF : 0;
    }
}

#endif

}  // namespace

void mask(uint32_t key_low, uint32_t key_high, uint32_t threshold, size_t blocks, uint8_t* out) {
  for (size_t i = 0; i < blocks; i += kLanes) {
    uint8_t bytes[8][kLanes];
    masks_of(static_cast<uint32_t>(i), key_low, key_high, threshold, bytes);
    const size_t count = blocks - i < kLanes ? blocks - i : kLanes;
    for (size_t half = 0; half < 8; ++half) {
      uint8_t* target = out + half * blocks + i;
      if (count == kLanes)
        __builtin_memcpy(target, bytes[half], kLanes);
      else
        __builtin_memcpy(target, bytes[half], count);
    }
  }
}

}  // namespace ipmix::IPMIX_ISA
