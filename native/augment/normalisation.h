// 8-bit values to the network's float32 input: (value / 255 - mean) / std, rounded at each step as PyTorch
// does.
#pragma once

#include <array>
#include <memory>

#include "core/image_view.h"
#include "image/planes.h"

namespace ipmix {

struct Normalisation {
  std::array<float, 3> mean{0.5f, 0.5f, 0.5f};
  std::array<float, 3> std{0.5f, 0.5f, 0.5f};
};

// The clean view: out is 3 x height x width, float32.
void normalise(ConstImageView image, const Normalisation& normalisation, float* out);

}  // namespace ipmix
