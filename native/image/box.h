// A rectangle of whole pixels: columns left .. left + width - 1, rows top .. top + height - 1.
#pragma once

namespace ipmix {

struct Box {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;

  int right() const { return left + width; }
  int bottom() const { return top + height; }
};

}  // namespace ipmix
