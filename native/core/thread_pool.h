// A fixed set of threads for pixel work. Torch never runs here (OpenMP would make a pool per thread).
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ipmix {

class ThreadPool {
 public:
  explicit ThreadPool(int threads);
  ~ThreadPool();  // drops what is queued, waits for what runs
  ThreadPool(const ThreadPool&) = delete;
  ThreadPool& operator=(const ThreadPool&) = delete;

  int size() const { return static_cast<int>(threads_.size()); }
  void submit(std::function<void()> job);
  void stop();  // idempotent; later submits are dropped

 private:
  void work();
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

// Calls body(i) for i in 0..count-1 on the calling thread and up to threads-1 fresh claims of the pool;
// returns when all are done, rethrows the first error. `cancelled`, when given, is looked at before each i.
void parallel_for(ThreadPool& pool, int threads, size_t count, const std::function<void(size_t)>& body,
                  const std::atomic<bool>* cancelled = nullptr);

}  // namespace ipmix
