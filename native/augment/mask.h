// The masks of `pixels` and `elements` steps. A drawn plan holds a key and a threshold in place of the bits:
// value j of n is 1 where half h of Philox block i under that key is below threshold * 65536, with blocks =
// ceil(n / 8), i = j mod blocks, h = j div blocks (half 0 is the low half of word 0, half 1 its high half,
// ...). Blocks side by side give values side by side, which is what vector code and a GPU want.
#pragma once

#include "augment/plan.h"

namespace ipmix {

// Mask bits of a step: one plane of its box for pixels, three for elements, none for the others.
size_t mask_bits(const MixStep& step);

// The Philox key and the bound of its 16-bit draws that a mask without bits stands for.
struct MaskSource {
  uint32_t key0, key1, threshold;
};
MaskSource mask_source(const Mask& mask);

// One byte a bit, 0xFF or 0, into `bytes` (grown as needed).
void fill_mask(const MixStep& step, std::vector<uint8_t>& bytes);

// Packs the mask into the step; a step that holds its bits, or has none, stays as it is.
void make_mask_explicit(MixStep& step, std::vector<uint8_t>& bytes);

// A key from outside is below this, so that a JSON number holds it.
inline constexpr uint64_t kMaskKeys = 1ull << 53;

}  // namespace ipmix
