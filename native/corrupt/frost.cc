// Frost on the lens: a piece of a frost picture over the picture.
#include <algorithm>
#include <array>

#include "core/error.h"
#include "corrupt/bilinear.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/frost_drawing.h"

namespace ipmix::corruption {
namespace {

// One channel of a picture between its pixels, edges repeated.
double sample(ConstImageView picture, double y, double x, size_t channel) {
  const Corners at = corners_of(y, x);
  const auto value = [&](int i, int j) -> double {
    const uint8_t* row = picture.row(inside(i, picture.height, Border::kNearest));
    return row[static_cast<size_t>(inside(j, picture.width, Border::kNearest)) * 3 + channel];
  };
  const double upper = value(at.top, at.left) * (1 - at.across) + value(at.top, at.left + 1) * at.across;
  if (at.down == 0.0) return upper;
  const double lower =
      value(at.top + 1, at.left) * (1 - at.across) + value(at.top + 1, at.left + 1) * at.across;
  return upper + at.down * (lower - upper);
}

}  // namespace

// The CIFAR generator shrinks its frost pictures to a fifth (OpenCV's bilinear, pixel centres on centres),
// the ImageNet one takes them as they are. A frost picture too small for the picture is enlarged until it
// covers it.
void frost(ConstImageView clean, const Setting& setting, ImageView out) {
  const FrostPictures& pictures = setting.frost ? *setting.frost : drawn_frost();
  if (pictures.empty()) invalid("frost: there must be one frost picture or more, got none");
  Random& random = setting.random;
  const ConstImageView ice = pictures[random.below(static_cast<uint32_t>(pictures.size()))];
  double scale = setting.preset == Preset::kCifar ? 0.2 : 1.0;
  scale = std::max(
      {scale, static_cast<double>(clean.height) / ice.height, static_cast<double>(clean.width) / ice.width});
  const int height = std::max(static_cast<int>(ice.height * scale + 1e-9), clean.height);
  const int width = std::max(static_cast<int>(ice.width * scale + 1e-9), clean.width);
  const int top = static_cast<int>(random.below(static_cast<uint32_t>(std::max(height - clean.height, 1))));
  const int left = static_cast<int>(random.below(static_cast<uint32_t>(std::max(width - clean.width, 1))));
  const double kept = setting.level[0], laid = setting.level[1];
  for (int y = 0; y < clean.height; ++y) {
    const double from_y = (top + y + 0.5) / scale - 0.5;
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      const double from_x = (left + x + 0.5) / scale - 0.5;
      for (size_t c = 0; c < 3; ++c) {
        const double value = kept * *from++ + laid * sample(ice, from_y, from_x, c);
        *to++ = static_cast<uint8_t>(std::min(value, 255.0));
      }
    }
  }
}

}  // namespace ipmix::corruption
