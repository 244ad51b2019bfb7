// PyTorch's dtype names, e.g. "float32", and back.
#pragma once

#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

at::ScalarType dtype_from_name(const std::string& name);  // INVALID_ARGUMENT with the list of names
const char* dtype_name(at::ScalarType type);              // "float32"

// "cpu", "cuda", "cuda:1", "auto". DEVICE_UNAVAILABLE in one sentence where there is none.
at::Device device_from_name(const std::string& name);

}  // namespace ipmix
