#include "augment/kernels/blend_kernels.h"

#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

struct FromTable {
  const float* table;
  explicit FromTable(const ChannelNormalisation& channel) : table(channel.table) {}
  Floats operator()(const uint8_t* from) const {
    Floats values;
    for (size_t j = 0; j < kFloats; ++j) values[j] = table[from[j]];
    return values;
  }
};

#ifdef IPMIX_FUSED
struct Computed {
  float mean, inverse_std, inverse_rest;
  explicit Computed(const ChannelNormalisation& channel)
      : mean(channel.mean), inverse_std(channel.inverse_std), inverse_rest(channel.inverse_rest) {}
  Floats operator()(const uint8_t* from) const {
    return divide(load_unit(from) - mean, inverse_std, inverse_rest);
  }
};

// std a power of two: scaled before the one rounding or after it, the difference is the same.
struct Scaled {
  float scale, shift;
  explicit Scaled(const ChannelNormalisation& channel)
      : scale(channel.inverse_std), shift(-channel.mean * channel.inverse_std) {}
  Floats operator()(const uint8_t* from) const {
    return fused(load_unit(from), Floats{} + scale, Floats{} + shift);
  }
};

bool is_power_of_two(float value) {
  uint32_t bits;
  __builtin_memcpy(&bits, &value, sizeof(bits));
  return (bits & 0x007FFFFFu) == 0;
}
#endif

// The last vector may be a part: inputs are padded, the output is not.
[[gnu::always_inline]] inline void store_part(float* out, Floats value, size_t i, size_t count) {
  if (i + kFloats <= count)
    store(out + i, value);
  else
    __builtin_memcpy(out + i, &value, (count - i) * sizeof(float));
}

// Three chains, the usual case: pointers and weights stay in registers. A chain of no step is the original,
// whose values are at hand.
template <typename Normalise>
void blend_three(const uint8_t* original, const uint8_t* const* chains, const float* weights, float m,
                 const Normalise normalise, size_t count, float* out) {
  const uint8_t* const c0 = chains[0];
  const uint8_t* const c1 = chains[1];
  const uint8_t* const c2 = chains[2];
  const bool same0 = c0 == original, same1 = c1 == original, same2 = c2 == original;
  const float w0 = weights[0], w1 = weights[1], w2 = weights[2], rest = 1.0f - m;
  for (size_t i = 0; i < count; i += kFloats) {
    const Floats clean = normalise(original + i);
    Floats sum = w0 * (same0 ? clean : normalise(c0 + i));
    sum = sum + w1 * (same1 ? clean : normalise(c1 + i));
    sum = sum + w2 * (same2 ? clean : normalise(c2 + i));
    store_part(out, rest * clean + m * sum, i, count);
  }
}

template <typename Normalise>
void blend_any(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
               const Normalise normalise, size_t count, float* out) {
  const float rest = 1.0f - m;
  for (size_t i = 0; i < count; i += kFloats) {
    Floats value = normalise(original + i);
    if (k > 0) {
      Floats sum = weights[0] * normalise(chains[0] + i);
      for (int c = 1; c < k; ++c) sum = sum + weights[c] * normalise(chains[c] + i);
      value = rest * value + m * sum;
    }
    store_part(out, value, i, count);
  }
}

template <typename Normalise>
void blend_with(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
                const ChannelNormalisation& channel, size_t count, float* out) {
  const Normalise normalise(channel);
  if (k == 3) return blend_three(original, chains, weights, m, normalise, count, out);
  blend_any(original, chains, weights, k, m, normalise, count, out);
}

}  // namespace

void blend(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
           const ChannelNormalisation& channel, size_t count, float* out) {
#ifdef IPMIX_FUSED
  if (channel.computable && is_power_of_two(channel.inverse_std))
    return blend_with<Scaled>(original, chains, weights, k, m, channel, count, out);
  if (channel.computable) return blend_with<Computed>(original, chains, weights, k, m, channel, count, out);
#endif
  blend_with<FromTable>(original, chains, weights, k, m, channel, count, out);
}

}  // namespace ipmix::IPMIX_ISA
