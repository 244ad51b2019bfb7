// Draws from a law for many values: eight at a time where the processor can look up eight at once.
#include <algorithm>
#include <array>
#include <bit>

#include "core/isa.h"
#include "corrupt/noise_law.h"

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#endif

namespace ipmix::corruption {

// The last outcome's number is never exceeded. Three steps that need no branch end most searches.
uint8_t NoiseLaw::search(uint8_t clean, uint32_t bits, Lead lead) const {
  const uint32_t* row = last_.data() + (size_t{clean} << 8);
  const auto [low, high] = std::minmax(lead.first, lead.second);
  size_t outcome = low;
  for (int step = 0; step < 3; ++step) outcome += bits > row[outcome] ? 1 : 0;
  if (bits <= row[outcome]) return static_cast<uint8_t>(outcome);
  return static_cast<uint8_t>(std::lower_bound(row + outcome + 1, row + high, bits) - row);
}

#if defined(__x86_64__) && defined(__GNUC__)

// Whole eights of the values; those that a look-up leaves open are gone back to, so that they cost the others
// no branch. Gives how many values were drawn.
__attribute__((target("avx2"))) size_t NoiseLaw::draw_eights(const uint8_t* clean, const uint32_t* bits,
                                                             size_t count, uint8_t* out) const {
  static_assert(sizeof(Lead) == 4);
  const size_t whole = count & ~size_t{7};
  const auto* leads = reinterpret_cast<const int*>(lead_.data());
  const __m256i byte = _mm256_set1_epi32(0xFF);
  std::array<uint8_t, kPart / 8> open{};
  for (size_t i = 0; i < whole; i += 8) {
    const __m256i number = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bits + i));
    const __m256i level = _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(clean + i)));
    const __m256i at = _mm256_or_si256(_mm256_slli_epi32(level, 8), _mm256_srli_epi32(number, 24));
    const __m256i lead = _mm256_i32gather_epi32(leads, at, 4);
    const __m256i first = _mm256_and_si256(lead, byte);
    const __m256i second = _mm256_and_si256(_mm256_srli_epi32(lead, 8), byte);
    const __m256i border = _mm256_srli_epi32(lead, 16);
    const __m256i next = _mm256_srli_epi32(_mm256_slli_epi32(number, 8), 16);
    const __m256i side = _mm256_blendv_epi8(second, first, _mm256_cmpgt_epi32(border, next));
    const __m256i left = _mm256_or_si256(_mm256_cmpgt_epi32(first, second), _mm256_cmpeq_epi32(next, border));
    open[i / 8] = static_cast<uint8_t>(_mm256_movemask_ps(_mm256_castsi256_ps(left)));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(side), _mm256_extracti128_si256(side, 1));
    _mm_storel_epi64(reinterpret_cast<__m128i*>(out + i), _mm_packus_epi16(words, words));
  }
  for (size_t first = 0; first < whole; first += 64) {
    uint64_t left = 0;
    for (size_t k = 0; k < 8; ++k) left |= uint64_t{open[first / 8 + k]} << (8 * k);
    for (; left != 0; left &= left - 1) {
      const size_t i = first + static_cast<size_t>(std::countr_zero(left));
      out[i] = search(clean[i], bits[i], lead_[place(clean[i], bits[i])]);
    }
  }
  return whole;
}

#else

size_t NoiseLaw::draw_eights(const uint8_t*, const uint32_t*, size_t, uint8_t*) const {
  return 0;
}

#endif

void NoiseLaw::draw(const uint8_t* clean, const uint32_t* bits, size_t count, uint8_t* out) const {
  size_t i = active_isa() == Isa::kBaseline ? 0 : draw_eights(clean, bits, count, out);
  for (; i < count; ++i) out[i] = draw(clean[i], bits[i]);
}

void draw_all(const NoiseLaw& law, const uint8_t* clean, size_t count, Random& random, uint8_t* out) {
  std::array<uint32_t, NoiseLaw::kPart> bits;
  for (size_t first = 0; first < count; first += bits.size()) {
    const size_t part = std::min(bits.size(), count - first);
    random.fill(bits.data(), part);
    law.draw(clean + first, bits.data(), part, out + first);
  }
}

}  // namespace ipmix::corruption
