// What a fractal is before it has colours: one palette coordinate and one coverage per pixel.
#pragma once

#include <cstddef>
#include <vector>

namespace ipmix::fractal {

struct Field {
  Field(int field_height, int field_width)
      : height(field_height),
        width(field_width),
        value(static_cast<size_t>(field_height) * static_cast<size_t>(field_width)),
        cover(value.size()) {}

  int height;
  int width;
  std::vector<float> value;  // where on the palette, any scale: the colouring stretches it
  std::vector<float> cover;  // 0 shows the background, 1 hides it
};

}  // namespace ipmix::fractal
