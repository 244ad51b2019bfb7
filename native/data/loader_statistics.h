// What a loader did, over all its epochs. Written by its threads, read at any time.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <mutex>

namespace ipmix {

// Nanoseconds of work, summed over threads.
struct StageTimes {
  std::atomic<int64_t> reading{0};
  std::atomic<int64_t> decoding{0};
  std::atomic<int64_t> framing{0};     // resize, crop, flip
  std::atomic<int64_t> augmenting{0};  // views and their normalisation
};

// Between start and stop of epochs, added up; those that run now count up to now.
class RunningTime {
 public:
  void start() {
    const std::lock_guard lock(mutex_);
    past_ -= now();
    ++running_;
  }
  void stop() {
    const std::lock_guard lock(mutex_);
    past_ += now();
    --running_;
  }
  int64_t nanoseconds() const {
    const std::lock_guard lock(mutex_);
    return past_ + running_ * now();
  }

 private:
  static int64_t now() {
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
  }
  mutable std::mutex mutex_;
  int64_t past_ = 0;
  int64_t running_ = 0;
};

struct LoaderStatistics {
  std::atomic<int64_t> samples{0};  // handed out
  std::atomic<int64_t> batches{0};  // handed out
  RunningTime running;
  std::atomic<int64_t> starved_nanoseconds{0};  // the consumer waited for a batch
  std::atomic<int64_t> blocked_nanoseconds{0};  // loader threads waited for a free slot, summed over threads
  std::atomic<int64_t> rendering_nanoseconds{0};  // loader threads worked, summed over threads
  std::atomic<int64_t> threads{0};                // alive now
  StageTimes stages;
};

// Adds the time from its making to its end.
class StopWatch {
 public:
  explicit StopWatch(std::atomic<int64_t>& total) : total_(total) {}
  ~StopWatch() { total_ += (std::chrono::steady_clock::now() - start_) / std::chrono::nanoseconds(1); }
  StopWatch(const StopWatch&) = delete;
  StopWatch& operator=(const StopWatch&) = delete;

 private:
  std::atomic<int64_t>& total_;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace ipmix
