// C-bar's way with parameters: each is a share of a largest value, and lengths are shares of the side.
#pragma once

#include <algorithm>

#include "corrupt/corruption.h"

namespace ipmix::corruption {

// `most` at magnitude 10.
inline double share_of(const Setting& setting, double most) {
  return most * setting.level[0] / 10.0;
}

inline double shorter_side(ConstImageView picture) {
  return std::min(picture.height, picture.width);
}

// C-bar works on 0..255 and truncates.
inline uint8_t cut(double value) {
  return static_cast<uint8_t>(std::clamp(value, 0.0, 255.0));
}

}  // namespace ipmix::corruption
