// From stored pictures to what a network takes.
#pragma once

#include <vector>

#include "tensor/torch_headers.h"

namespace ipmix {

// Not augment's Normalisation: one name, one type in namespace ipmix.
struct InputNormalisation {
  std::vector<double> mean;  // per channel, of 0..1 pixels; empty: pixels are given as they are
  std::vector<double> std;
};

// uint8 N x H x W x 3 or float N x 3 x H x W, as float32 N x 3 x H x W in 0..1. SHAPE_MISMATCH says what
// came.
at::Tensor unit_pictures(const at::Tensor& images);

// (pixels - mean) / std by channel.
at::Tensor normalise(const at::Tensor& pixels, const InputNormalisation& normalisation);

}  // namespace ipmix
