#include "data/batch_memory.h"

#include <new>

#include "tensor/torch_headers.h"

namespace ipmix {

BatchMemory::BatchMemory(size_t bytes, MemoryKind kind) {
  if (kind == MemoryKind::kPlain) {
    memory_ = {::operator new (bytes, std::align_val_t{64}),
               [](void* memory) { ::operator delete (memory, std::align_val_t{64}); }};
    return;
  }
  const auto options = at::TensorOptions(at::kByte).pinned_memory(true);
  const at::Tensor tensor = at::empty({static_cast<int64_t>(bytes)}, options);
  memory_ = {tensor.data_ptr(), [tensor](void*) {}};
}

}  // namespace ipmix
