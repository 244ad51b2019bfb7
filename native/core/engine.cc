#include "core/engine.h"

#include <chrono>
#include <utility>

namespace ipmix {

void Engine::submit(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_.load()) return;
    queue_.push_back(std::move(job));
    if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  }
  wake_.notify_one();
}

void Engine::stop() {
  std::deque<std::function<void()>> dropped;
  {
    const std::lock_guard lock(mutex_);
    stopping_.store(true);
    dropped.swap(queue_);
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

size_t Engine::queued() const {
  const std::lock_guard lock(mutex_);
  return queue_.size();
}

void Engine::work() {
  for (;;) {
    std::function<void()> job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_.load() || !queue_.empty(); });
      if (stopping_.load()) return;
      job = std::move(queue_.front());
      queue_.pop_front();
    }
    const auto begin = std::chrono::steady_clock::now();
    job();
    job = nullptr;
    busy_microseconds_ +=
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin)
            .count();
  }
}

}  // namespace ipmix
