#include "bindings/note_line.h"

#include <chrono>
#include <thread>
#include <utility>

namespace ipmix {

void NoteLine::submit(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    ++running_;
  }
  std::thread([self = shared_from_this(), job = std::move(job)]() mutable {
    job();
    job = nullptr;
    const std::lock_guard lock(self->mutex_);
    --self->running_;
    self->ended_.notify_all();
  }).detach();
}

void NoteLine::drain() {
  std::unique_lock lock(mutex_);
  closed_ = true;
  ended_.wait_for(lock, std::chrono::seconds(2), [this] { return running_ == 0; });
}

}  // namespace ipmix
