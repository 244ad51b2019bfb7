// An owned 8-bit RGB picture; everything else borrows it as an ImageView.
#pragma once

#include <cstdint>
#include <vector>

#include "core/image_view.h"

namespace ipmix {

struct Picture {
  std::vector<uint8_t> data;
  int height = 0;
  int width = 0;

  Picture() = default;
  Picture(int height, int width)
      : data(static_cast<size_t>(height) * static_cast<size_t>(width) * 3), height(height), width(width) {}

  ImageView view() { return {data.data(), height, width}; }
  ConstImageView view() const { return {data.data(), height, width}; }
};

}  // namespace ipmix
