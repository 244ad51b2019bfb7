// The bytes of tensors in one file, after a header that the caller composes (lib/nn/safetensors.ts).
#pragma once

#include <string>
#include <vector>

#include "tensor/torch_headers.h"

namespace ipmix {

// Header, then every tensor in C order and little-endian, atomically: after an error what stood there is
// untouched.
void write_tensor_file(const std::string& path, const std::string& header,
                       const std::vector<at::Tensor>& tensors);

struct TensorSlice {
  at::ScalarType dtype = at::kFloat;
  std::vector<int64_t> shape;
  int64_t offset = 0;  // from the start of the file
};

// CORRUPT_FILE where the file ends before a slice does.
std::vector<at::Tensor> read_tensor_file(const std::string& path, const std::vector<TensorSlice>& slices);

}  // namespace ipmix
