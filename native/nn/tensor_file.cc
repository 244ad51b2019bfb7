#include "nn/tensor_file.h"

#include <fstream>

#include "core/error.h"
#include "nn/atomic_file.h"

namespace ipmix {

void write_tensor_file(const std::string& path, const std::string& header,
                       const std::vector<at::Tensor>& tensors) {
  AtomicFile file(path);
  file.write(header.data(), header.size());
  for (const at::Tensor& tensor : tensors) {
    const at::Tensor plain = tensor.detach().to(at::kCPU).contiguous();
    file.write(plain.const_data_ptr(), plain.nbytes());
  }
  file.commit();
}

std::vector<at::Tensor> read_tensor_file(const std::string& path, const std::vector<TensorSlice>& slices) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error("NOT_FOUND", path + " cannot be opened for reading");
  std::vector<at::Tensor> tensors;
  for (const TensorSlice& slice : slices) {
    at::Tensor tensor = at::empty(slice.shape, slice.dtype);
    const auto bytes = static_cast<std::streamsize>(tensor.nbytes());
    file.seekg(slice.offset);
    file.read(static_cast<char*>(tensor.mutable_data_ptr()), bytes);
    if (file.gcount() != bytes)
      throw Error("CORRUPT_FILE", path + " ends inside a tensor; it was cut off, use another copy");
    tensors.push_back(std::move(tensor));
  }
  return tensors;
}

}  // namespace ipmix
