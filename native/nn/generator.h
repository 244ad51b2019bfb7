// LibTorch generators that are addressed, not streamed: the same key gives the same draws whenever it is
// asked.
#pragma once

#include "core/random.h"
#include "tensor/torch_headers.h"

namespace ipmix {

at::Generator keyed_generator(const Key& key, at::Device device);

}  // namespace ipmix
