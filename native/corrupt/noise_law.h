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

  // The first outcome whose share of the 2^32 numbers reaches as far as `bits`.
  uint8_t draw(uint8_t clean, uint32_t bits) const {
    const Lead lead = lead_[place(clean, bits)];
    return settles(lead, bits) ? side(lead, bits) : search(clean, bits, lead);
  }

  // The same for many values, at most kPart at a time.
  static constexpr size_t kPart = 1024;  // a multiple of 64
  void draw(const uint8_t* clean, const uint32_t* bits, size_t count, uint8_t* out) const;

 private:
  // What the leading 8 bits leave open: nearly always nothing, or the side of one border between two
  // outcomes. first > second: there are more borders between the two, to be searched.
  struct Lead {
    uint8_t first, second;
    uint16_t border;  // the next 16 bits of the smallest number of `second`
  };

  static size_t place(uint8_t clean, uint32_t bits) { return size_t{clean} << 8 | bits >> 24; }
  static uint16_t next(uint32_t bits) { return static_cast<uint16_t>(bits >> 8); }
  static bool settles(Lead lead, uint32_t bits) {
    return static_cast<int>(lead.first <= lead.second) & static_cast<int>(next(bits) != lead.border);
  }
  static uint8_t side(Lead lead, uint32_t bits) {
    return next(bits) < lead.border ? lead.first : lead.second;
  }
  uint8_t search(uint8_t clean, uint32_t bits, Lead lead) const;
  size_t draw_eights(const uint8_t* clean, const uint32_t* bits, size_t count, uint8_t* out) const;

  std::vector<uint32_t> last_;  // for each clean and noisy level the largest number that still means this one
  std::vector<Lead> lead_;      // for each clean level and leading 8 bits
};

enum class NoiseKind { kGaussian, kShot, kImpulse, kSpeckle };

// A fresh draw for each of `count` values.
void draw_all(const NoiseLaw& law, const uint8_t* clean, size_t count, Random& random, uint8_t* out);

// Cached; safe to call from any thread.
const NoiseLaw& noise_law(NoiseKind kind, double parameter);

}  // namespace ipmix::corruption
