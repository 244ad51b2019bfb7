#include "augment/kernels/blend_kernels.h"

namespace ipmix::IPMIX_ISA {

namespace {

struct FromTable {
  const float* table;
  explicit FromTable(const ChannelNormalisation& channel) : table(channel.table) {}
  float operator()(uint8_t value) const { return table[value]; }
};

#ifdef __FMA__
// Division by a constant c: q = x * (1 / c), then one correction by the exact remainder. The caller has
// compared all 256 results with true divisions (normalisation.cc), so no proof is needed here.
struct Computed {
  float mean, std, inverse_std;
  explicit Computed(const ChannelNormalisation& channel)
      : mean(channel.mean), std(channel.std), inverse_std(channel.inverse_std) {}
  static float divide(float x, float by, float inverse) {
    const float quotient = x * inverse;
    return __builtin_fmaf(__builtin_fmaf(-quotient, by, x), inverse, quotient);
  }
  float operator()(uint8_t value) const {
    return divide(divide(value, 255.0f, 1.0f / 255.0f) - mean, std, inverse_std);
  }
};
#endif

constexpr size_t kStep = 32;

// kChains: 0, 1, 2, 3 or any (-1); known ones keep their sums in registers.
template <int kChains, typename Normalise>
void blend_values(const uint8_t* __restrict original, const uint8_t* const* chains, const float* weights,
                  int k, float m, const Normalise normalise, size_t count, float* __restrict out) {
  const float rest = 1.0f - m;
  const int terms = kChains >= 0 ? kChains : k;
  const auto one = [&](size_t i) {
    const float clean = normalise(original[i]);
    if constexpr (kChains == 0) return clean;
    float sum = weights[0] * normalise(chains[0][i]);
    for (int c = 1; c < terms; ++c) sum = sum + weights[c] * normalise(chains[c][i]);
    return rest * clean + m * sum;
  };
  size_t i = 0;
  for (; i + kStep <= count; i += kStep)
    for (size_t j = 0; j < kStep; ++j) out[i + j] = one(i + j);
  for (; i < count; ++i) out[i] = one(i);
}

template <typename Normalise>
void blend_with(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
                const ChannelNormalisation& channel, size_t count, float* out) {
  const Normalise normalise(channel);
  switch (k) {
    case 0:
      return blend_values<0>(original, chains, weights, k, m, normalise, count, out);
    case 3: {
      // Copies, so that the compiler knows the pointers and weights stay.
      const uint8_t* const three[3] = {chains[0], chains[1], chains[2]};
      const float by[3] = {weights[0], weights[1], weights[2]};
      return blend_values<3>(original, three, by, k, m, normalise, count, out);
    }
    default:
      return blend_values<-1>(original, chains, weights, k, m, normalise, count, out);
  }
}

}  // namespace

void blend(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
           const ChannelNormalisation& channel, size_t count, float* out) {
#ifdef __FMA__
  if (channel.computable) return blend_with<Computed>(original, chains, weights, k, m, channel, count, out);
#endif
  blend_with<FromTable>(original, chains, weights, k, m, channel, count, out);
}

}  // namespace ipmix::IPMIX_ISA
