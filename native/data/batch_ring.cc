#include "data/batch_ring.h"

#include <utility>

namespace ipmix {

BatchRing::BatchRing(size_t slots, size_t samples, size_t bytes, MemoryKind kind)
    : slots_(slots), samples_(samples), bytes_(bytes), kind_(kind) {
  free_.reserve(slots);
}

BatchPtr BatchRing::try_take() {
  std::unique_ptr<Batch> batch;
  {
    const std::lock_guard lock(mutex_);
    if (out_ >= slots_) return nullptr;
    ++out_;
    if (!free_.empty()) {
      batch = std::move(free_.back());
      free_.pop_back();
    }
  }
  return lend(std::move(batch));
}

BatchPtr BatchRing::take_extra() {
  {
    const std::lock_guard lock(mutex_);
    ++out_;
  }
  return lend(nullptr);
}

BatchPtr BatchRing::lend(std::unique_ptr<Batch> batch) {
  try {
    if (!batch) batch = allocate();
  } catch (...) {
    const std::lock_guard lock(mutex_);
    --out_;
    throw;
  }
  // Should this throw, it calls the deleter.
  return BatchPtr(batch.release(), [ring = shared_from_this()](Batch* used) {
    ring->give_back(std::unique_ptr<Batch>(used));
  });
}

std::unique_ptr<Batch> BatchRing::allocate() const {
  auto batch = std::make_unique<Batch>();
  batch->images = BatchMemory(bytes_, kind_);
  batch->labels.resize(samples_);
  batch->indices.resize(samples_);
  return batch;
}

void BatchRing::give_back(std::unique_ptr<Batch> batch) {
  std::function<void()> listener;
  {
    const std::lock_guard lock(mutex_);
    --out_;
    if (free_.size() + out_ < slots_) free_.push_back(std::move(batch));
    listener = listener_;
  }
  if (listener) listener();
}

size_t BatchRing::in_use() const {
  const std::lock_guard lock(mutex_);
  return out_;
}

void BatchRing::on_return(std::function<void()> listener) {
  const std::lock_guard lock(mutex_);
  listener_ = std::move(listener);
}

}  // namespace ipmix
