// One stretch of address space for large tensors. Memory that a tensor leaves serves the next one: what is
// given back to the kernel must be cleared and mapped again page by page, which for activations of tens of
// megabytes takes as long as the layers that fill them, and a heap that holds them comes apart.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <unordered_map>

#include "core/free_ranges.h"

namespace ipmix {

class Arena {
 public:
  // Looks for `bytes` of unused addresses and maps nothing: memory is asked for as it is taken, within the
  // limits of the process. Where there are no such addresses, take() gives nothing.
  explicit Arena(size_t bytes);
  ~Arena() = delete;  // tensors outlive whatever could own it

  // At least `bytes`, aligned to a page; what is in them is undefined. nullptr where there is no room.
  void* take(size_t bytes);
  bool owns(const void* data) const;
  void give_back(void* data);

  // Free memory goes back to the kernel when so long no tensor has been made.
  static constexpr int kIdleSeconds = 10;

 private:
  bool extend(size_t size);
  void release_free_memory();
  void release_when_idle();

  char* base_ = nullptr;
  size_t room_ = 0;
  std::mutex mutex_;
  std::condition_variable given_back_;
  FreeRanges free_;
  std::unordered_map<size_t, size_t> sizes_;  // by offset, of what is used
  size_t end_ = 0;                            // of what was ever used
  std::atomic<size_t> mapped_ = 0;            // owns() reads it without the lock
  size_t takes_ = 0;
  bool holds_free_memory_ = false;
};

}  // namespace ipmix
