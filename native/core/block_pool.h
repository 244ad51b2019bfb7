// Large blocks of memory that are taken and given back again and again: a fresh one costs a page fault for
// each 4 KB, which for a batch of views can be as long as the views themselves take.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace ipmix {

class BlockPool {
 public:
  struct Free {
    void operator()(uint8_t* data) const;
  };
  struct Block {
    std::unique_ptr<uint8_t, Free> data;  // aligned to 64 bytes
    size_t bytes = 0;
  };

  // At least so many bytes: one given back before that is not twice as large, else a new one. What is in it
  // is undefined. Throws std::bad_alloc.
  Block take(size_t bytes);

  // Kept for the next who asks; of more than kKept the oldest is freed.
  void give_back(Block block);

  static constexpr size_t kKept = 3;

 private:
  std::mutex mutex_;
  std::vector<Block> kept_;  // oldest first
};

}  // namespace ipmix
