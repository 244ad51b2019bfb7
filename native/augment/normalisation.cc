#include "augment/normalisation.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "image/kernels.h"

namespace ipmix {

void check_normalisation(const Normalisation& normalisation) {
  for (const float mean : normalisation.mean)
    if (!std::isfinite(mean))
      invalid("expected mean to be three finite numbers, got " + std::to_string(mean));
  for (const float std : normalisation.std)
    if (!std::isfinite(std) || std <= 0.0f)
      invalid("expected std to be three numbers above 0, got " + std::to_string(std));
}

void PreparedNormalisation::prepare(const Normalisation& normalisation) {
  if (ready_ && source_ == normalisation) return;
  source_ = normalisation;
  ready_ = true;
  std::array<uint8_t, 256> values;
  for (size_t v = 0; v < 256; ++v) values[v] = static_cast<uint8_t>(v);
  for (size_t c = 0; c < 3; ++c) {
    auto& table = tables_[c];
    for (size_t v = 0; v < 256; ++v)
      table[v] = (static_cast<float>(v) / 255.0f - source_.mean[c]) / source_.std[c];
    // The kernels divide by multiplying with both halves of 1 / std; that is used where it gives these very
    // bits.
    computable_[c] = true;
    std::array<float, 256> computed;
    view_kernels().blend(values.data(), nullptr, nullptr, 0, 0.0f, channel(static_cast<int>(c)), 256,
                         computed.data());
    computable_[c] = computed == table;
  }
}

ChannelNormalisation PreparedNormalisation::channel(int channel) const {
  const auto c = static_cast<size_t>(channel);
  const float std = source_.std[c];
  const float inverse = 1.0f / std;
  const auto rest = static_cast<float>(1.0 / static_cast<double>(std) - static_cast<double>(inverse));
  return {tables_[c].data(), source_.mean[c], inverse, rest, computable_[c]};
}

void normalise(ConstImageView image, const PreparedNormalisation& normalisation, float* out) {
  constexpr size_t kPixels = 1024;
  constexpr size_t kPlane = kPixels + kViewPadding;
  const size_t pixels = image.pixels();
  std::array<uint8_t, 3 * kPlane> planes{};
  for (size_t start = 0; start < pixels; start += kPixels) {
    const size_t count = std::min(kPixels, pixels - start);
    pixel_kernels().split(image.data + 3 * start, count, planes.data(), kPlane);
    for (size_t c = 0; c < 3; ++c)
      view_kernels().blend(planes.data() + c * kPlane, nullptr, nullptr, 0, 0.0f,
                           normalisation.channel(static_cast<int>(c)), count, out + c * pixels + start);
  }
}

void normalise(ConstImageView image, const Normalisation& normalisation, float* out) {
  PreparedNormalisation prepared;
  prepared.prepare(normalisation);
  normalise(image, prepared, out);
}

}  // namespace ipmix
