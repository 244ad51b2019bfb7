#include "augment/check_box.h"

#include <cstdint>
#include <string>

#include "core/error.h"

namespace ipmix {

void check_box(const Box& box, int height, int width) {
  const bool inside = box.left >= 0 && box.top >= 0 && box.width >= 1 && box.height >= 1 &&
                      static_cast<int64_t>(box.left) + box.width <= width &&
                      static_cast<int64_t>(box.top) + box.height <= height;
  if (!inside)
    invalid("expected a box of at least 1 x 1 inside the " + std::to_string(height) + " x " +
            std::to_string(width) + " picture, got left " + std::to_string(box.left) + ", top " +
            std::to_string(box.top) + ", width " + std::to_string(box.width) + ", height " +
            std::to_string(box.height));
}

}  // namespace ipmix
