// The bytes of a batch: ordinary memory, or pinned memory that a GPU reads without a copy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace ipmix {

enum class MemoryKind : uint8_t { kPlain, kPinned };

class BatchMemory {
 public:
  BatchMemory() = default;
  BatchMemory(size_t bytes, MemoryKind kind);  // aligned to 64 bytes; std::bad_alloc, or what CUDA says
  uint8_t* get() const { return static_cast<uint8_t*>(memory_.get()); }

 private:
  std::shared_ptr<void> memory_;
};

}  // namespace ipmix
