#include "augment/fractal_chaos.h"

#include <algorithm>

#include "core/instruction_sets.h"

namespace ipmix::fractal {
ChaosGame::ChaosGame(const Flame& flame, int points) : flame_(flame), size_(points), state_(flame.seed) {
  const auto n = static_cast<size_t>(points);
  for (auto* values : {&x_, &y_, &colour_, &dealt_x_, &dealt_y_, &dealt_colour_}) values->resize(n);
  const auto unit = [&] { return static_cast<float>(next() >> 40) * 0x1.0p-24f; };
  for (size_t i = 0; i < n; ++i) {
    x_[i] = 2.0f * unit() - 1.0f;
    y_[i] = 2.0f * unit() - 1.0f;
    colour_[i] = unit();
  }
}

// SplitMix64 (Steele, Lea, Flood 2014): a counter through a mixing function.
uint64_t ChaosGame::next() {
  uint64_t z = (state_ += 0x9E3779B97F4A7C15ull);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

template <Variation V>
[[gnu::always_inline]] inline void ChaosGame::move(const Transform& t, int begin, int end) {
  const auto& m = t.affine;
  [[maybe_unused]] uint64_t signs = 0;
  for (int i = begin; i < end; i += 4) {
    const auto at = static_cast<size_t>(i);
    const Float4 x = load4(&dealt_x_[at]), y = load4(&dealt_y_[at]);
    Float4 u = m[0] * x + m[1] * y + m[2], v = m[3] * x + m[4] * y + m[5];
    if constexpr (V != Variation::kLinear) {
      if ((i & 63) == 0 || i == begin) signs = next();
      const Int4 side = Int4{static_cast<int>(signs & 1), static_cast<int>(signs >> 1 & 1),
                             static_cast<int>(signs >> 2 & 1), static_cast<int>(signs >> 3 & 1)};
      signs >>= 4;
      Float4 p = u, q = v;
      vary(V, 1.0f - 2.0f * to_float(side), p, q);
      u += t.amount * (p - u);
      v += t.amount * (q - v);
    }
    const Int4 kept = (u * u + v * v) < 1.0e6f;  // false for NaN too: lost points start again
    store4(&x_[at], select(kept, u, 0.1f * x / (1.0f + absolute(x))));
    store4(&y_[at], select(kept, v, Float4{0.1f, -0.1f, 0.2f, -0.3f}));
    store4(&colour_[at], 0.5f * (load4(&dealt_colour_[at]) + t.colour));
  }
}

// One loop for each variation, so that the choice is made once a slice and not once a point.
template <size_t... V>
[[gnu::always_inline]] inline void ChaosGame::move_slice(const Transform& t, int begin, int end,
                                                         std::index_sequence<V...>) {
  const auto variation = static_cast<size_t>(t.variation);
  static_cast<void>(((variation == V && (move<static_cast<Variation>(V)>(t, begin, end), true)) || ...));
}

IPMIX_INSTRUCTION_SETS void ChaosGame::play() {
  const uint64_t deal = next();
  const auto mask = static_cast<uint32_t>(size_) - 1;
  const auto stride = static_cast<uint32_t>(deal) | 1u;  // odd: i * stride + start visits every place once
  const auto start = static_cast<uint32_t>(deal >> 32);
  for (uint32_t i = 0; i <= mask; ++i) {
    uint32_t from = i * stride + start;
    from ^= (from & mask) >> 5;  // a second bijection, so that neighbours do not stay neighbours
    from &= mask;
    dealt_x_[i] = x_[from];
    dealt_y_[i] = y_[from];
    dealt_colour_[i] = colour_[from];
  }
  int begin = 0;
  float share = 0.0f;
  for (int t = 0; t < flame_.transforms; ++t) {
    const Transform& transform = flame_.transform[static_cast<size_t>(t)];
    share += transform.weight;
    const bool last = t + 1 == flame_.transforms;
    const int end =
        last ? size_ : std::min(size_, static_cast<int>(share * static_cast<float>(size_)) / 4 * 4);
    move_slice(transform, begin, end, std::make_index_sequence<kVariations>());
    begin = end;
  }
}

}  // namespace ipmix::fractal
