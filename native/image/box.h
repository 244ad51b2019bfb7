// A rectangle of whole pixels: columns left .. left + width - 1, rows top .. top + height - 1.
#pragma once

#include "core/host_device.h"

namespace ipmix {

struct Box {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;

  IPMIX_HOST_DEVICE int right() const { return left + width; }
  IPMIX_HOST_DEVICE int bottom() const { return top + height; }
};

}  // namespace ipmix
