#include "augment/mask.h"

#include <cmath>

#include "augment/ipmix.h"
#include "augment/view_kernels.h"
#include "core/random.h"

namespace ipmix {

size_t mask_bits(const MixStep& step) {
  const size_t box = static_cast<size_t>(step.width) * static_cast<size_t>(step.height);
  if (step.mix == MixKind::kPixels) return box;
  return step.mix == MixKind::kElements ? 3 * box : 0;
}

MaskSource mask_source(const Mask& mask) {
  const auto key = philox({0, 0, static_cast<uint32_t>(Purpose::kMask), 0},
                          {static_cast<uint32_t>(mask.key), static_cast<uint32_t>(mask.key >> 32)});
  return {key[0], key[1], static_cast<uint32_t>(std::ceil(static_cast<double>(mask.threshold) * 65536.0))};
}

void fill_mask(const MixStep& step, std::vector<uint8_t>& bytes) {
  const size_t count = mask_bits(step);
  const size_t blocks = (count + 7) / 8;
  if (bytes.size() < blocks * 8) bytes.resize(blocks * 8);
  const Mask& mask = step.mask;
  if (mask.explicit_bits) {
    for (size_t i = 0; i < blocks; ++i)
      for (size_t bit = 0; bit < 8; ++bit)
        bytes[8 * i + bit] = (mask.bits[i] >> (7 - bit) & 1) != 0 ? 0xFF : 0;
    return;
  }
  const auto [key0, key1, threshold] = mask_source(mask);
  view_kernels().mask(key0, key1, threshold, blocks, bytes.data());
}

void make_mask_explicit(MixStep& step, std::vector<uint8_t>& bytes) {
  const size_t count = mask_bits(step);
  if (count == 0 || step.mask.explicit_bits) return;
  fill_mask(step, bytes);
  step.mask.bits.assign((count + 7) / 8, 0);
  for (size_t i = 0; i < count; ++i)
    step.mask.bits[i / 8] = static_cast<uint8_t>(step.mask.bits[i / 8] | ((bytes[i] & 1) << (7 - i % 8)));
  step.mask.explicit_bits = true;
}

void make_masks_explicit(Plan& plan) {
  std::vector<uint8_t> bytes;
  for (Chain& chain : plan.chains)
    for (MixStep& step : chain.mixes) make_mask_explicit(step, bytes);
}

}  // namespace ipmix
