// Borrowed pictures of one size; whoever makes it keeps the memory alive.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/image_view.h"

namespace ipmix {

struct PixelSource {
  const uint8_t* images = nullptr;  // count x height x width x 3
  int height = 0;
  int width = 0;

  ConstImageView picture(size_t i) const {
    const ConstImageView shape{nullptr, height, width};
    return {images + i * shape.bytes(), height, width};
  }
};

}  // namespace ipmix
