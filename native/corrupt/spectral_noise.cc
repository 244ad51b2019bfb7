// C-bar: blue noise that blots pixels out, brownish noise on top.
#include <array>

#include "corrupt/corruption_kernels.h"
#include "corrupt/fourier.h"
#include "corrupt/magnitude.h"

namespace ipmix::corruption {

void blue_noise_sample(ConstImageView clean, const Setting& setting, ImageView out) {
  const auto noise = spectral_noise(
      clean.height, clean.width, [](double d) { return d; }, setting.random);
  const double threshold = share_of(setting, 3.0) - 2.5;
  for (size_t i = 0; i < clean.bytes(); ++i)
    out.data[i] = noise.values[i / 3] > threshold ? clean.data[i] : uint8_t{0};
}

void brownish_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  const double amount = share_of(setting, 64.0);
  for (size_t c = 0; c < 3; ++c) {
    const auto noise = spectral_noise(
        clean.height, clean.width, [](double d) { return 1.0 / (d * d + 1.0); }, setting.random);
    for (size_t i = 0; i < clean.pixels(); ++i)
      out.data[3 * i + c] = cut(clean.data[3 * i + c] + amount * noise.values[i]);
  }
}

}  // namespace ipmix::corruption
