// Fewer, larger pixels: Pillow's box resize down and up again.
#include <algorithm>
#include <vector>

#include "corrupt/corruption_kernels.h"
#include "image/resize.h"

namespace ipmix::corruption {

void pixelate(ConstImageView clean, const Setting& setting, ImageView out) {
  const int height = std::max(1, static_cast<int>(clean.height * setting.level[0]));
  const int width = std::max(1, static_cast<int>(clean.width * setting.level[0]));
  std::vector<uint8_t> pixels(static_cast<size_t>(height) * static_cast<size_t>(width) * 3);
  const ImageView small{pixels.data(), height, width};
  thread_local ResizeSpace space;  // pictures of one size follow each other
  resize(clean, Filter::kBox, small, space);
  resize(small, Filter::kBox, out, space);
}

}  // namespace ipmix::corruption
