// Frost on the lens: a piece of a frost picture over the picture.
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/error.h"
#include "corrupt/border.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/frost_drawing.h"

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
  const auto kept = static_cast<float>(setting.level[0]), laid = static_cast<float>(setting.level[1]);
  const std::vector<Place> rows = places(clean.height, top, ice.height, scale),
                           columns = places(clean.width, left, ice.width, scale);
  std::array<float, 256> of_clean, of_ice;
  for (size_t v = 0; v < 256; ++v) {
    of_clean[v] = kept * static_cast<float>(v);
    of_ice[v] = laid * static_cast<float>(v);
  }
  const auto whole = [](const Place& place) { return place.share == 0.0f; };
  const bool on_pixels =
      std::all_of(rows.begin(), rows.end(), whole) && std::all_of(columns.begin(), columns.end(), whole);
  for (int y = 0; y < clean.height; ++y) {
    const Place& row = rows[static_cast<size_t>(y)];
    const uint8_t *upper = ice.row(row.before), *lower = ice.row(row.after);
    const uint8_t* from = clean.row(y);
    uint8_t* to = out.row(y);
    for (const Place& column : columns) {
      const ptrdiff_t a = ptrdiff_t{column.before} * 3, b = ptrdiff_t{column.after} * 3;
      if (on_pixels) {  // a fifth of the size meets every fifth pixel
        for (ptrdiff_t c = 0; c < 3; ++c) {
          *to++ = static_cast<uint8_t>(std::min(of_clean[*from++] + of_ice[upper[a + c]], 255.0f));
        }
        continue;
      }
      for (ptrdiff_t c = 0; c < 3; ++c) {
        const float above = upper[a + c] + column.share * static_cast<float>(upper[b + c] - upper[a + c]);
        const float below = lower[a + c] + column.share * static_cast<float>(lower[b + c] - lower[a + c]);
        const float value = of_clean[*from++] + laid * (above + row.share * (below - above));
        *to++ = static_cast<uint8_t>(std::min(value, 255.0f));
      }
    }
  }
}

}  // namespace ipmix::corruption
