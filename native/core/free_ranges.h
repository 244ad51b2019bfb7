// The unused parts of one long stretch of memory, by offset.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace ipmix {

class FreeRanges {
 public:
  // The start of `size` bytes that are now used: of the smallest range that holds them, of equal ones the
  // first. Nothing where none does.
  std::optional<size_t> take(size_t size);

  // Becomes one range with free neighbours.
  void give_back(size_t offset, size_t size);

  // The free bytes that end at `end`.
  size_t before(size_t end) const;

  template <typename Body>
  void for_each(Body body) const {
    for (const auto& [offset, size] : by_offset_) body(offset, size);
  }

 private:
  void insert(size_t offset, size_t size);
  void erase(std::map<size_t, size_t>::iterator range);

  std::map<size_t, size_t> by_offset_;
  std::set<std::pair<size_t, size_t>> by_size_;  // (size, offset)
};

}  // namespace ipmix
