// Frost on the lens: a piece of a frost picture over the picture.
#include <algorithm>
#include <cmath>
#include <vector>

#include "core/error.h"
#include "corrupt/border.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/frost_drawing.h"
#include "corrupt/frost_pictures.h"

namespace ipmix::corruption {
namespace {

// Where one axis of a piece is looked up in the frost picture: the pixel before, the one after, its share.
struct Place {
  int before, after;
  float share;
};

std::vector<Place> places(int count, int first, int size, double scale) {
  std::vector<Place> axis;
  axis.reserve(static_cast<size_t>(count));
  for (int i = 0; i < count; ++i) {
    const double at = (first + i + 0.5) / scale - 0.5, before = std::floor(at + 1e-9);
    const int index = static_cast<int>(before);
    const double share = std::max(at - before, 0.0);
    axis.push_back({inside(index, size, Border::kNearest), inside(index + 1, size, Border::kNearest),
                    share < 1e-6 ? 0.0f : static_cast<float>(share)});
  }
  return axis;
}

// kept * clean + laid * ice for `count` values.
void blend(const uint8_t* clean, const uint8_t* ice, float kept, float laid, int count, uint8_t* out) {
  for (int i = 0; i < count; ++i) {
    const float value = kept * static_cast<float>(clean[i]) + laid * static_cast<float>(ice[i]);
    out[i] = static_cast<uint8_t>(static_cast<int>(std::min(value, 255.0f)));
  }
}

// The same with ice at any scale, looked up between its pixels.
void blend_scaled(ConstImageView clean, ConstImageView ice, const std::vector<Place>& rows,
                  const std::vector<Place>& columns, float kept, float laid, ImageView out) {
  for (int y = 0; y < clean.height; ++y) {
    const Place& row = rows[static_cast<size_t>(y)];
    const uint8_t *upper = ice.row(row.before), *lower = ice.row(row.after);
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (const Place& column : columns) {
      const ptrdiff_t a = ptrdiff_t{column.before} * 3, b = ptrdiff_t{column.after} * 3;
      for (ptrdiff_t c = 0; c < 3; ++c) {
        const float above = upper[a + c] + column.share * static_cast<float>(upper[b + c] - upper[a + c]);
        const float below = lower[a + c] + column.share * static_cast<float>(lower[b + c] - lower[a + c]);
        const float value = kept * static_cast<float>(*from++) + laid * (above + row.share * (below - above));
        *to++ = static_cast<uint8_t>(std::min(value, 255.0f));
      }
    }
  }
}

}  // namespace

// The CIFAR generator shrinks its frost pictures to a fifth (OpenCV's bilinear, pixel centres on centres),
// the ImageNet one takes them as they are. A frost picture too small for the picture is enlarged until it
// covers it.
void frost(ConstImageView clean, const Setting& setting, ImageView out) {
  const FrostPictures& pictures = setting.frost ? *setting.frost : drawn_frost();
  if (pictures.empty()) invalid("frost: there must be one frost picture or more, got none");
  Random& random = setting.random;
  const size_t which = random.below(static_cast<uint32_t>(pictures.size()));
  const ConstImageView ice = pictures.full(which);
  const double usual = setting.preset == Preset::kCifar ? 1.0 / FrostPictures::kShrink : 1.0;
  const double scale = std::max(
      {usual, static_cast<double>(clean.height) / ice.height, static_cast<double>(clean.width) / ice.width});
  const int height = std::max(static_cast<int>(ice.height * scale + 1e-9), clean.height);
  const int width = std::max(static_cast<int>(ice.width * scale + 1e-9), clean.width);
  const int top = static_cast<int>(random.below(static_cast<uint32_t>(std::max(height - clean.height, 1))));
  const int left = static_cast<int>(random.below(static_cast<uint32_t>(std::max(width - clean.width, 1))));
  const auto kept = static_cast<float>(setting.level[0]), laid = static_cast<float>(setting.level[1]);
  // At the usual scale the piece lies in one of the pictures as it is.
  const ConstImageView held = scale != usual ? ConstImageView{} : usual == 1.0 ? ice : pictures.fifth(which);
  if (held.data != nullptr) {
    for (int y = 0; y < clean.height; ++y) {
      const uint8_t* piece = held.row(top + y) + ptrdiff_t{left} * 3;
      blend(clean.row(y), piece, kept, laid, clean.width * 3, out.row(y));
    }
    return;
  }
  blend_scaled(clean, ice, places(clean.height, top, ice.height, scale),
               places(clean.width, left, ice.width, scale), kept, laid, out);
}

}  // namespace ipmix::corruption
