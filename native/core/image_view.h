// A borrowed 8-bit RGB picture: height x width x 3, rows one after the other, no padding.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/host_device.h"

namespace ipmix {

template <typename Byte>
struct BasicImageView {
  Byte* data = nullptr;
  int height = 0;
  int width = 0;

  IPMIX_HOST_DEVICE size_t pixels() const { return static_cast<size_t>(height) * static_cast<size_t>(width); }
  IPMIX_HOST_DEVICE size_t bytes() const { return pixels() * 3; }
  IPMIX_HOST_DEVICE Byte* row(int y) const {
    return data + static_cast<size_t>(y) * static_cast<size_t>(width) * 3;
  }
  IPMIX_HOST_DEVICE operator BasicImageView<const Byte>() const { return {data, height, width}; }
};

using ImageView = BasicImageView<uint8_t>;
using ConstImageView = BasicImageView<const uint8_t>;

}  // namespace ipmix
