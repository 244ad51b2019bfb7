// Pictures of frost as the corruption needs them: in full, and shrunk to a fifth for pictures of CIFAR's
// size.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/image_view.h"

namespace ipmix::corruption {

class FrostPictures {
 public:
  static constexpr int kShrink = 5;

  // RGB; who gives them keeps them alive.
  explicit FrostPictures(std::vector<ConstImageView> full) : full_(std::move(full)) {}

  // Shrinks all of them, which pays for more pictures than one; before any of them is asked for.
  void shrink();

  bool empty() const { return full_.empty(); }
  size_t size() const { return full_.size(); }
  ConstImageView full(size_t i) const { return full_[i]; }
  // Without pixels when they were not shrunk, or when there is less than a pixel.
  ConstImageView fifth(size_t i) const {
    return i < fifths_.size()
               ? ConstImageView{fifths_[i].data(), full_[i].height / kShrink, full_[i].width / kShrink}
               : ConstImageView{};
  }

 private:
  std::vector<ConstImageView> full_;
  std::vector<std::vector<uint8_t>> fifths_;
};

}  // namespace ipmix::corruption
