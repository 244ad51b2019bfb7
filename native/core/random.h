// Addressed randomness: Philox 4x32-10 (Salmon et al., SC 2011). A draw is keyed by (seed, epoch, index,
// view, purpose), never streamed from shared state, so any worker in any order makes the same bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace ipmix {

// One constant per kind of draw. Never renumber: saved runs resume by these values.
enum class Purpose : uint32_t {
  kPlan = 1,        // the IPMix plan of a view
  kMask = 2,        // per-pixel masks of a plan
  kCrop = 3,        // training crop
  kFlip = 4,        // training flip
  kMixing = 5,      // which mixing picture
  kMixingCrop = 6,  // where it is cropped
  kShuffle = 7,     // order of an epoch
  kFractal = 8,
  kCorrupt = 9,
  kAttack = 10,
  kDropout = 11,
  kInit = 12,
  kRival = 13,  // AugMix, PixMix, policies
  kCutout = 14,
  kMixup = 15,
  kCutMix = 16,
  kFrost = 20,
  kPerturb = 21,
};

struct Key {
  uint64_t seed = 0;
  uint64_t epoch = 0;
  uint64_t index = 0;
  uint32_t view = 0;
  Purpose purpose = Purpose::kPlan;
};

// The raw block function: 128 bits from a 128-bit counter under a 64-bit key.
std::array<uint32_t, 4> philox(std::array<uint32_t, 4> counter, std::array<uint32_t, 2> key);

class Random {
 public:
  explicit Random(const Key& key);

  uint32_t bits() {
    if (used_ == 4) refill();
    return block_[used_++];
  }
  void fill(uint32_t* out, size_t count);   // what as many calls of bits() give, several blocks at a time
  double uniform();                         // [0, 1), 53 bits
  float uniform_float();                    // [0, 1), 24 bits
  double uniform(double low, double high);  // [low, high)
  uint32_t below(uint32_t n);               // 0 .. n-1, unbiased; n >= 1
  int between(int low, int high);           // low .. high, both included
  bool coin() { return (bits() & 1u) != 0; }
  double normal();             // Box-Muller, one value a call
  double exponential();        // rate 1
  double gamma(double shape);  // Marsaglia and Tsang, shape > 0
  double beta(double a, double b);
  uint64_t bits64();  // e.g. a sub-key for a mask

 private:
  void refill();
  std::array<uint32_t, 2> key_;
  std::array<uint32_t, 4> counter_;
  std::array<uint32_t, 4> block_{};
  int used_ = 4;
};

}  // namespace ipmix
