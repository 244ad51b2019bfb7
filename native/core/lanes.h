// Vector types of the instruction set a kernel file is compiled for (GCC and Clang vector extensions). Only
// kernel files include this; all of it has internal linkage, see image/kernels.h.
#pragma once

#include <cstddef>
#include <cstdint>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace ipmix::IPMIX_ISA {

#if defined(__AVX512F__)
inline constexpr size_t kVectorBytes = 64;
#elif defined(__AVX2__)
inline constexpr size_t kVectorBytes = 32;
#else
inline constexpr size_t kVectorBytes = 16;
#endif

// Lanes of doubles, and vectors of narrower types with as many lanes.
inline constexpr size_t kDoubles = kVectorBytes / 8;
typedef double Doubles __attribute__((vector_size(kVectorBytes)));
typedef int64_t DoubleMask __attribute__((vector_size(kVectorBytes)));
typedef int32_t DoubleInts __attribute__((vector_size(kVectorBytes / 2)));

// Lanes of floats.
inline constexpr size_t kFloats = kVectorBytes / 4;
typedef float Floats __attribute__((vector_size(kVectorBytes)));
typedef int32_t Ints __attribute__((vector_size(kVectorBytes)));

template <typename Vector, typename Value>
[[gnu::always_inline]] static inline Vector load(const Value* from) {
  Vector vector;
  __builtin_memcpy(&vector, from, sizeof(vector));
  return vector;
}

template <typename Vector, typename Value>
[[gnu::always_inline]] static inline void store(Value* to, const Vector& vector) {
  __builtin_memcpy(to, &vector, sizeof(vector));
}

// Bytes to integers, lane by lane, and back (the low byte). Written out: compilers make scalar code of a
// __builtin_convertvector that changes the width by more than two.
[[gnu::always_inline]] static inline Ints load_ints(const uint8_t* from) {
#if defined(__AVX512F__)
  return (Ints)_mm512_cvtepu8_epi32(load<__m128i>(from));
#elif defined(__AVX2__)
  return (Ints)_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i*)from));
#else
  return Ints{from[0], from[1], from[2], from[3]};
#endif
}

[[gnu::always_inline]] static inline void store_bytes(uint8_t* to, Ints values) {
#if defined(__AVX512F__)
  store(to, _mm512_cvtepi32_epi8((__m512i)values));
#elif defined(__AVX2__)
  const __m256i low = _mm256_and_si256((__m256i)values, _mm256_set1_epi32(255));
  const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low), _mm256_extracti128_si256(low, 1));
  _mm_storel_epi64((__m128i*)to, _mm_packus_epi16(words, words));
#else
  for (size_t j = 0; j < kFloats; ++j) to[j] = static_cast<uint8_t>(values[j]);
#endif
}

// The same with as many lanes as doubles.
[[gnu::always_inline]] static inline DoubleInts load_double_ints(const uint8_t* from) {
#if defined(__AVX512F__)
  return (DoubleInts)_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i*)from));
#elif defined(__AVX2__)
  return (DoubleInts)_mm_cvtepu8_epi32(_mm_cvtsi32_si128(load<int32_t>(from)));
#else
  return DoubleInts{from[0], from[1]};
#endif
}

[[gnu::always_inline]] static inline void store_bytes(uint8_t* to, DoubleInts values) {
#if defined(__AVX512F__)
  _mm_storel_epi64((__m128i*)to, _mm256_cvtepi32_epi8((__m256i)values));
#elif defined(__AVX2__)
  const __m128i picked = _mm_shuffle_epi8((__m128i)values, _mm_set1_epi32(0x0C080400));
  store(to, _mm_cvtsi128_si32(picked));
#else
  for (size_t j = 0; j < kDoubles; ++j) to[j] = static_cast<uint8_t>(values[j]);
#endif
}

[[gnu::always_inline]] static inline Doubles to_doubles(DoubleInts values) {
#if defined(__AVX512F__)
  return (Doubles)_mm512_cvtepi32_pd((__m256i)values);
#elif defined(__AVX2__)
  return (Doubles)_mm256_cvtepi32_pd((__m128i)values);
#else
  return Doubles{static_cast<double>(values[0]), static_cast<double>(values[1])};
#endif
}

// Toward zero; the values fit.
[[gnu::always_inline]] static inline DoubleInts to_ints(Doubles values) {
#if defined(__AVX512F__)
  return (DoubleInts)_mm512_cvttpd_epi32((__m512d)values);
#elif defined(__AVX2__)
  return (DoubleInts)_mm256_cvttpd_epi32((__m256d)values);
#else
  return DoubleInts{static_cast<int32_t>(values[0]), static_cast<int32_t>(values[1])};
#endif
}

[[gnu::always_inline]] static inline DoubleInts narrow(DoubleMask mask) {
#if defined(__AVX512F__)
  return (DoubleInts)_mm512_cvtepi64_epi32((__m512i)mask);
#elif defined(__AVX2__)
  const __m256i order = _mm256_set_epi32(7, 5, 3, 1, 6, 4, 2, 0);
  return (DoubleInts)_mm256_castsi256_si128(_mm256_permutevar8x32_epi32((__m256i)mask, order));
#else
  return DoubleInts{static_cast<int32_t>(mask[0]), static_cast<int32_t>(mask[1])};
#endif
}

[[gnu::always_inline]] static inline Floats to_floats(Ints values) {
  return __builtin_convertvector(values, Floats);
}

[[gnu::always_inline]] static inline Floats load_floats(const double* from) {
#if defined(__AVX512F__)
  const __m256 low = _mm512_cvtpd_ps(_mm512_loadu_pd(from)),
               high = _mm512_cvtpd_ps(_mm512_loadu_pd(from + 8));
  return (Floats)_mm512_insertf32x8(_mm512_castps256_ps512(low), high, 1);
#elif defined(__AVX2__)
  return (Floats)_mm256_set_m128(_mm256_cvtpd_ps(_mm256_loadu_pd(from + 4)),
                                 _mm256_cvtpd_ps(_mm256_loadu_pd(from)));
#else
  Floats values;
  for (size_t j = 0; j < kFloats; ++j) values[j] = static_cast<float>(from[j]);
  return values;
#endif
}

// Whether any lane of a comparison's result is true.
[[gnu::always_inline]] static inline bool any(Ints mask) {
#if defined(__AVX512F__)
  return _mm512_test_epi32_mask((__m512i)mask, (__m512i)mask) != 0;
#elif defined(__AVX2__)
  return _mm256_movemask_ps((__m256)mask) != 0;
#else
  return (mask[0] | mask[1] | mask[2] | mask[3]) != 0;
#endif
}

[[gnu::always_inline]] static inline Floats load_floats(const uint8_t* from) {
  return __builtin_convertvector(load_ints(from), Floats);
}

#if defined(__FMA__)
#define IPMIX_FUSED 1
[[gnu::always_inline]] static inline Floats fused(Floats a, Floats b, Floats c) {
#if defined(__AVX512F__)
  return (Floats)_mm512_fmadd_ps((__m512)a, (__m512)b, (__m512)c);
#else
  return (Floats)_mm256_fmadd_ps((__m256)a, (__m256)b, (__m256)c);
#endif
}

// x / c as x * h + x * l with one rounding, h + l = 1 / c to twice the precision: the bits of a true division
// for the operands it is used on, all of which are compared with one (normalisation.cc for /std, the kernel
// test for /255).
[[gnu::always_inline]] static inline Floats divide(Floats x, float inverse, float rest) {
  return fused(x, Floats{} + inverse, x * rest);
}
#endif

// Values / 255.
[[gnu::always_inline]] static inline Floats load_unit(const uint8_t* from) {
#ifdef IPMIX_FUSED
  constexpr float kInverse = 1.0f / 255.0f;
  constexpr float kRest = static_cast<float>(1.0 / 255.0 - static_cast<double>(kInverse));
  return divide(load_floats(from), kInverse, kRest);
#else
  return load_floats(from) / 255.0f;
#endif
}

}  // namespace ipmix::IPMIX_ISA
