// Where kernels that write whole vectors put an output row: into the target itself where rows of this plane
// are still to come, else into spare rows that are copied.
#pragma once

#include <cstring>

#include "image/kernels.h"
#include "image/operation.h"

namespace ipmix {

class RowOutput {
 public:
  RowOutput(const Box& box, Planes target, OperationSpace& space)
      : box_(box), target_(target), space_(space) {
    stride_ = (static_cast<size_t>(box.width) + 2 * size_t{kBlock} - 1) / kBlock * kBlock;
    if (space.row.size() < 3 * stride_) space.row.resize(3 * stride_);
  }

  // The row's first pixel in the box; planes are plane() apart.
  uint8_t* begin(int y) {
    in_place_ = box_.width == target_.width && (box_.bottom() - 1 - y) * box_.width >= kBlock;
    out_ = in_place_ ? target_.row(0, y) : space_.row.data();
    plane_ = in_place_ ? target_.pixels() : stride_;
    return out_;
  }
  size_t plane() const { return plane_; }

  void black(int x, int count) {
    if (count <= 0) return;
    for (size_t channel = 0; channel < 3; ++channel)
      std::memset(out_ + channel * plane_ + x, 0, static_cast<size_t>(count));
  }

  void end(int y) {
    if (in_place_) return;
    for (int channel = 0; channel < 3; ++channel)
      std::memcpy(target_.row(channel, y) + box_.left, out_ + static_cast<size_t>(channel) * plane_,
                  static_cast<size_t>(box_.width));
  }

 private:
  Box box_;
  Planes target_;
  OperationSpace& space_;
  size_t stride_;
  bool in_place_ = false;
  uint8_t* out_ = nullptr;
  size_t plane_ = 0;
};

}  // namespace ipmix
