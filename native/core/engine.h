// The engine thread: all asynchronous torch work of an environment, one job after the other (FIFO), so that
// libuv's four threads stay free and OpenMP keeps one pool.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace ipmix {

class Engine {
 public:
  Engine() = default;
  ~Engine() { stop(); }
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  void submit(std::function<void()> job);  // starts the thread with the first job
  void stop();                             // drops what is queued, waits for the running job; idempotent
  bool stopping() const { return stopping_.load(); }

  size_t queued() const;
  double busy_seconds() const { return static_cast<double>(busy_microseconds_.load()) * 1e-6; }

 private:
  void work();
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> queue_;
  std::atomic<bool> stopping_{false};
  std::atomic<long long> busy_microseconds_{0};
  std::thread thread_;
};

}  // namespace ipmix
