#include "core/block_pool.h"

#include <new>
#include <utility>

namespace ipmix {

namespace {

constexpr std::align_val_t kAlignment{64};

}  // namespace

void BlockPool::Free::operator()(uint8_t* data) const {
  ::operator delete(data, kAlignment);
}

BlockPool::Block BlockPool::take(size_t bytes) {
  {
    const std::lock_guard lock(mutex_);
    for (auto block = kept_.begin(); block != kept_.end(); ++block) {
      if (block->bytes < bytes || block->bytes / 2 > bytes) continue;
      Block found = std::move(*block);
      kept_.erase(block);
      return found;
    }
  }
  return {std::unique_ptr<uint8_t, Free>(static_cast<uint8_t*>(::operator new(bytes, kAlignment))), bytes};
}

void BlockPool::give_back(Block block) {
  Block oldest;  // freed after the lock
  const std::lock_guard lock(mutex_);
  kept_.push_back(std::move(block));
  if (kept_.size() <= kKept) return;
  oldest = std::move(kept_.front());
  kept_.erase(kept_.begin());
}

}  // namespace ipmix
