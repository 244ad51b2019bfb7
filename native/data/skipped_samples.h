// The pictures that a loader left out because they could not be read: each once, with the reason.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace ipmix {

struct SkippedSample {
  std::string name;
  std::string code;
  std::string reason;
};

class SkippedSamples {
 public:
  void add(uint32_t index, SkippedSample sample) {
    const std::lock_guard lock(mutex_);
    ++times_;
    samples_.emplace(index, std::move(sample));
  }
  // How often one was left out, over all epochs.
  int64_t times() const {
    const std::lock_guard lock(mutex_);
    return times_;
  }
  std::map<uint32_t, SkippedSample> list() const {
    const std::lock_guard lock(mutex_);
    return samples_;
  }

 private:
  mutable std::mutex mutex_;
  std::map<uint32_t, SkippedSample> samples_;
  int64_t times_ = 0;
};

}  // namespace ipmix
