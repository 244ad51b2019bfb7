// A picture in floating point while a corruption works on it: 0..1, rows of red, green, blue; or a single
// plane (one channel), for layers of snow, fog, displacement.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/image_view.h"

namespace ipmix::corruption {

template <typename Real>
struct WorkingPicture {
  WorkingPicture(int picture_height, int picture_width, int picture_channels = 3)
      : height(picture_height),
        width(picture_width),
        channels(picture_channels),
        values(static_cast<size_t>(picture_height) * static_cast<size_t>(picture_width) *
               static_cast<size_t>(picture_channels)) {}
  explicit WorkingPicture(ConstImageView image) : WorkingPicture(image.height, image.width) {
    for (size_t i = 0; i < values.size(); ++i) values[i] = static_cast<Real>(image.data[i]) / Real{255};
  }

  size_t stride() const { return static_cast<size_t>(width) * static_cast<size_t>(channels); }
  Real* row(int y) { return values.data() + static_cast<size_t>(y) * stride(); }
  const Real* row(int y) const { return values.data() + static_cast<size_t>(y) * stride(); }
  Real* at(int y, int x) { return row(y) + static_cast<ptrdiff_t>(x) * channels; }
  const Real* at(int y, int x) const { return row(y) + static_cast<ptrdiff_t>(x) * channels; }

  int height;
  int width;
  int channels;
  std::vector<Real> values;
};

// One value a pixel.
template <typename Real>
WorkingPicture<Real> plane(int height, int width) {
  return WorkingPicture<Real>(height, width, 1);
}

// Cut to 0..1, times 255, truncated: how the published generators come back to 8 bits.
template <typename Real>
uint8_t to_byte(Real value) {
  return static_cast<uint8_t>(std::clamp(value, Real{0}, Real{1}) * Real{255});
}

template <typename Real>
void store(const WorkingPicture<Real>& picture, ImageView out) {
  for (size_t i = 0; i < picture.values.size(); ++i) out.data[i] = to_byte(picture.values[i]);
}

}  // namespace ipmix::corruption
