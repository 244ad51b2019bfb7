#include "core/thread_pool.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace ipmix {

ThreadPool::ThreadPool(int threads) {
  threads_.reserve(static_cast<size_t>(std::max(threads, 1)));
  for (int i = 0; i < std::max(threads, 1); ++i) threads_.emplace_back([this] { work(); });
}

ThreadPool::~ThreadPool() {
  stop();
}

void ThreadPool::submit(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;
    queue_.push_back(std::move(job));
  }
  wake_.notify_one();
}

void ThreadPool::stop() {
  std::deque<std::function<void()>> dropped;
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    dropped.swap(queue_);
  }
  wake_.notify_all();
  for (auto& thread : threads_)
    if (thread.joinable()) thread.join();
}

void ThreadPool::work() {
  for (;;) {
    std::function<void()> job;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      job = std::move(queue_.front());
      queue_.pop_front();
    }
    job();
  }
}

namespace {

// Shared by the caller and its helpers; a helper that starts late finds nothing left and touches only this.
struct Loop {
  std::atomic<size_t> next{0};
  size_t count = 0;
  const std::function<void(size_t)>* body = nullptr;
  const std::atomic<bool>* cancelled = nullptr;
  std::mutex mutex;
  std::condition_variable idle;
  size_t active = 0;
  bool closed = false;
  std::exception_ptr error;

  void run() {
    for (;;) {
      const size_t i = next.fetch_add(1);
      if (i >= count || (cancelled != nullptr && cancelled->load())) return;
      try {
        (*body)(i);
      } catch (...) {
        const std::lock_guard lock(mutex);
        if (!error) error = std::current_exception();
        next.store(count);
      }
    }
  }

  void help() {
    {
      const std::lock_guard lock(mutex);
      if (closed) return;
      ++active;
    }
    run();
    const std::lock_guard lock(mutex);
    if (--active == 0) idle.notify_all();
  }
};

}  // namespace

void parallel_for(ThreadPool& pool, int threads, size_t count, const std::function<void(size_t)>& body,
                  const std::atomic<bool>* cancelled) {
  const auto loop = std::make_shared<Loop>();
  loop->count = count;
  loop->body = &body;
  loop->cancelled = cancelled;
  const size_t helpers = std::min(static_cast<size_t>(std::max(threads, 1)), count);
  for (size_t i = 1; i < helpers; ++i) pool.submit([loop] { loop->help(); });
  loop->run();
  std::unique_lock lock(loop->mutex);
  loop->closed = true;
  loop->idle.wait(lock, [&] { return loop->active == 0; });
  if (loop->error) std::rethrow_exception(loop->error);
}

}  // namespace ipmix
