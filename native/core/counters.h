// Live native objects of this process, shown by memoryStats() and asserted flat by the soak tests.
#pragma once

#include <atomic>
#include <cstdint>

namespace ipmix {

struct Counters {
  std::atomic<int64_t> tensors{0};
  std::atomic<int64_t> tensor_bytes{0};
  std::atomic<int64_t> models{0};
  std::atomic<int64_t> loaders{0};
  std::atomic<int64_t> pending_tasks{0};
};

inline Counters& counters() {
  static Counters shared;
  return shared;
}

}  // namespace ipmix
