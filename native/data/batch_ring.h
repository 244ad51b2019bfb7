// Batch memory, allocated once and used in turns. A batch goes back when its last owner lets go: the loader,
// a tensor in JavaScript, or a step that still reads it on another thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "data/batch_memory.h"

namespace ipmix {

struct Batch {
  BatchMemory images;  // views x samples x 3 x height x width, view after view
  std::vector<int64_t> labels;
  std::vector<uint32_t> indices;  // in the data set
  size_t samples = 0;             // in use; fewer than allocated in the last batch of an epoch
  size_t number = 0;              // in the epoch
};

using BatchPtr = std::shared_ptr<Batch>;

class BatchRing : public std::enable_shared_from_this<BatchRing> {
 public:
  // `bytes` of a whole batch of `samples`; memory is allocated when a slot is first used.
  BatchRing(size_t slots, size_t samples, size_t bytes, MemoryKind kind);

  BatchPtr try_take();  // null while all slots are out
  // A slot beyond the ring, for a consumer that keeps batches and still asks for more; freed when given back.
  BatchPtr take_extra();

  size_t slots() const { return slots_; }
  size_t bytes() const { return slots_ * bytes_; }  // of all slots
  size_t in_use() const;
  // Called on the returning thread after a slot came back; replaces the one before.
  void on_return(std::function<void()> listener);

 private:
  BatchPtr lend(std::unique_ptr<Batch> batch);
  std::unique_ptr<Batch> allocate() const;
  void give_back(std::unique_ptr<Batch> batch);
  const size_t slots_;
  const size_t samples_;
  const size_t bytes_;
  const MemoryKind kind_;
  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<Batch>> free_;
  size_t out_ = 0;
  std::function<void()> listener_;
};

}  // namespace ipmix
