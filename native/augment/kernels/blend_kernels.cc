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
  float mean, std, inverse_std;
  explicit Computed(const ChannelNormalisation& channel)
      : mean(channel.mean), std(channel.std), inverse_std(channel.inverse_std) {}
  Floats operator()(const uint8_t* from) const { return divide(load_unit(from) - mean, std, inverse_std); }
};
#endif

// kChains: 0, 3 or any (-1); three keep their pointers and weights in registers.
template <int kChains, typename Normalise>
void blend_values(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
                  const Normalise normalise, size_t count, float* out) {
  const float rest = 1.0f - m;
  const uint8_t* const three[3] = {kChains == 3 ? chains[0] : nullptr, kChains == 3 ? chains[1] : nullptr,
                                   kChains == 3 ? chains[2] : nullptr};
  const float by[3] = {kChains == 3 ? weights[0] : 0.0f, kChains == 3 ? weights[1] : 0.0f,
                       kChains == 3 ? weights[2] : 0.0f};
  for (size_t i = 0; i < count; i += kFloats) {
    Floats value = normalise(original + i);
    if constexpr (kChains == 3) {
      const Floats sum =
          by[0] * normalise(three[0] + i) + by[1] * normalise(three[1] + i) + by[2] * normalise(three[2] + i);
      value = rest * value + m * sum;
    } else if constexpr (kChains != 0) {
      Floats sum = weights[0] * normalise(chains[0] + i);
      for (int c = 1; c < k; ++c) sum = sum + weights[c] * normalise(chains[c] + i);
      value = rest * value + m * sum;
    }
    if (i + kFloats <= count)
      store(out + i, value);
    else
      __builtin_memcpy(out + i, &value, (count - i) * sizeof(float));
  }
}

template <typename Normalise>
void blend_with(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
                const ChannelNormalisation& channel, size_t count, float* out) {
  const Normalise normalise(channel);
  if (k == 0) return blend_values<0>(original, chains, weights, k, m, normalise, count, out);
  if (k == 3) return blend_values<3>(original, chains, weights, k, m, normalise, count, out);
  blend_values<-1>(original, chains, weights, k, m, normalise, count, out);
}

}  // namespace

void blend(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
           const ChannelNormalisation& channel, size_t count, float* out) {
#ifdef IPMIX_FUSED
  if (channel.computable) return blend_with<Computed>(original, chains, weights, k, m, channel, count, out);
#endif
  blend_with<FromTable>(original, chains, weights, k, m, channel, count, out);
}

}  // namespace ipmix::IPMIX_ISA
