// Brightness and saturation in HSV as scikit-image has it, contrast about the mean of each channel.
#include <algorithm>
#include <array>
#include <cmath>

#include "corrupt/corruption_kernels.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {
namespace {

struct Hsv {
  double hue, saturation, value;
};

Hsv to_hsv(double red, double green, double blue) {
  const double value = std::max({red, green, blue});
  const double delta = value - std::min({red, green, blue});
  if (delta == 0.0) return {0.0, 0.0, value};
  double hue = (green - blue) / delta;
  if (green == value) hue = 2.0 + (blue - red) / delta;
  if (blue == value) hue = 4.0 + (red - green) / delta;
  hue /= 6.0;
  return {hue - std::floor(hue), delta / value, value};
}

std::array<double, 3> to_rgb(const Hsv& c) {
  const double sector = std::floor(c.hue * 6.0), f = c.hue * 6.0 - sector;
  const double p = c.value * (1.0 - c.saturation);
  const double q = c.value * (1.0 - f * c.saturation);
  const double t = c.value * (1.0 - (1.0 - f) * c.saturation);
  switch (static_cast<int>(sector) % 6) {
    case 0:
      return {c.value, t, p};
    case 1:
      return {q, c.value, p};
    case 2:
      return {p, c.value, t};
    case 3:
      return {p, q, c.value};
    case 4:
      return {t, p, c.value};
    default:
      return {c.value, p, q};
  }
}

template <typename Change>
void change_hsv(ConstImageView clean, ImageView out, Change change) {
  const WorkingPicture<double> picture(clean);
  for (size_t i = 0; i < clean.bytes(); i += 3) {
    Hsv colour = to_hsv(picture.values[i], picture.values[i + 1], picture.values[i + 2]);
    change(colour);
    const auto rgb = to_rgb(colour);
    for (size_t c = 0; c < 3; ++c) out.data[i + c] = to_byte(rgb[c]);
  }
}

}  // namespace

void brightness(ConstImageView clean, const Setting& setting, ImageView out) {
  change_hsv(clean, out, [&](Hsv& c) { c.value = std::clamp(c.value + setting.level[0], 0.0, 1.0); });
}

void saturate(ConstImageView clean, const Setting& setting, ImageView out) {
  change_hsv(clean, out, [&](Hsv& c) {
    c.saturation = std::clamp(c.saturation * setting.level[0] + setting.level[1], 0.0, 1.0);
  });
}

// A channel has 256 levels and so as many results.
void contrast(ConstImageView clean, const Setting& setting, ImageView out) {
  std::array<double, 256> unit;
  for (size_t v = 0; v < 256; ++v) unit[v] = static_cast<double>(v) / 255.0;
  std::array<double, 3> mean{};
  for (size_t i = 0; i < clean.bytes(); i += 3) {
    for (size_t c = 0; c < 3; ++c) mean[c] += unit[clean.data[i + c]];
  }
  std::array<std::array<uint8_t, 256>, 3> result;
  for (size_t c = 0; c < 3; ++c) {
    mean[c] /= static_cast<double>(clean.pixels());
    for (size_t v = 0; v < 256; ++v) result[c][v] = to_byte((unit[v] - mean[c]) * setting.level[0] + mean[c]);
  }
  for (size_t i = 0; i < clean.bytes(); i += 3) {
    for (size_t c = 0; c < 3; ++c) out.data[i + c] = result[c][clean.data[i + c]];
  }
}

}  // namespace ipmix::corruption
