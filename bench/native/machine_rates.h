// What this machine's core can do at most: bytes moved and operations done a second, measured now.
#pragma once

#include <time.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace rates {

// Of this thread alone: other processes' turns do not count.
inline double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// Seconds of one call: the least of many short rounds, the rest is what else the machine did.
template <typename Body>
double seconds_of(Body body) {
  size_t calls = 1;
  double took = 0.0;
  while (true) {
    const double start = cpu_seconds();
    for (size_t i = 0; i < calls; ++i) body();
    took = cpu_seconds() - start;
    if (took > 0.004) break;
    calls *= 2;
  }
  double least = took;
  for (int round = 0; round < 25; ++round) {
    const double start = cpu_seconds();
    for (size_t i = 0; i < calls; ++i) body();
    least = std::min(least, cpu_seconds() - start);
  }
  return least / static_cast<double>(calls);
}

// Bytes read and written a second by a copy that stays in a working set of `bytes`.
inline double bytes_a_second(size_t bytes) {
  std::vector<uint8_t> from(bytes / 2, 1);
  std::vector<uint8_t> to(bytes / 2);
  return static_cast<double>(bytes) / seconds_of([&] {
           std::memcpy(to.data(), from.data(), from.size());
           asm volatile("" : : "r"(to.data()) : "memory");
         });
}

// Independent chains of multiply and add, as wide as the processor's vectors.
template <typename Number>
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
__attribute__((target_clones("default", "arch=haswell", "arch=skylake-avx512"), noinline))
#else
__attribute__((noinline))
#endif
void multiply_and_add(Number* values, int rounds) {
  constexpr int kChains = 512 / sizeof(Number);
  Number chain[kChains];
  std::copy(values, values + kChains, chain);
  for (int round = 0; round < rounds; ++round)
    for (int i = 0; i < kChains; ++i) chain[i] = chain[i] * Number(0.999) + Number(0.001);
  std::copy(chain, chain + kChains, values);
}

// Multiplications and additions a second.
template <typename Number>
double operations_a_second() {
  constexpr size_t kChains = 512 / sizeof(Number);
  std::vector<Number> values(kChains, Number(0.5));
  constexpr int kRounds = 1000;
  return 2.0 * kRounds * kChains / seconds_of([&] {
           multiply_and_add(values.data(), kRounds);
           asm volatile("" : : "r"(values.data()) : "memory");
         });
}

}  // namespace rates
