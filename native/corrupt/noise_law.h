// Noise that acts on each value alone, as the exact law of its 8-bit outcome: for each of the 256 clean
// levels the cumulative probabilities of the 256 noisy ones. A draw is then one 32-bit number and a look-up,
// whatever the distribution was, and a law is made once for a process.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "core/random.h"

namespace ipmix::corruption {

class NoiseLaw {
 public:
  // at_most(clean)[b] = probability that the outcome is b or less.
  using Row = std::array<double, 256>;
  explicit NoiseLaw(const std::function<Row(int clean)>& at_most);

  uint8_t draw(uint8_t clean, uint32_t bits) const {
    const size_t row = size_t{clean} << 8;
    size_t outcome = start_[row | bits >> 24];
    // Two steps that need no branch end most searches; the largest outcome's number is never exceeded.
    outcome += bits > last_[row | outcome] ? 1 : 0;
    outcome += bits > last_[row | outcome] ? 1 : 0;
    while (bits > last_[row | outcome]) ++outcome;
    return static_cast<uint8_t>(outcome);
  }

 private:
  std::vector<uint32_t> last_;  // largest number that still means this outcome or a lower one
  std::vector<uint8_t> start_;  // first possible outcome for the leading 8 bits
};

enum class NoiseKind { kGaussian, kShot, kImpulse, kSpeckle };

// A fresh draw for each of `count` values.
void draw_all(const NoiseLaw& law, const uint8_t* clean, size_t count, Random& random, uint8_t* out);

// Cached; safe to call from any thread.
const NoiseLaw& noise_law(NoiseKind kind, double parameter);

}  // namespace ipmix::corruption
