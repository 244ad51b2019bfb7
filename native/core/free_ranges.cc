#include "core/free_ranges.h"

#include <iterator>

namespace ipmix {

std::optional<size_t> FreeRanges::take(size_t size) {
  const auto found = by_size_.lower_bound({size, 0});
  if (found == by_size_.end()) return std::nullopt;
  const auto [whole, offset] = *found;
  erase(by_offset_.find(offset));
  if (whole > size) insert(offset + size, whole - size);
  return offset;
}

void FreeRanges::give_back(size_t offset, size_t size) {
  const auto next = by_offset_.lower_bound(offset);
  if (next != by_offset_.begin()) {
    const auto previous = std::prev(next);
    if (previous->first + previous->second == offset) {
      offset = previous->first;
      size += previous->second;
      erase(previous);
    }
  }
  if (next != by_offset_.end() && offset + size == next->first) {
    size += next->second;
    erase(next);
  }
  insert(offset, size);
}

size_t FreeRanges::before(size_t end) const {
  const auto next = by_offset_.lower_bound(end);
  if (next == by_offset_.begin()) return 0;
  const auto& [offset, size] = *std::prev(next);
  return offset + size == end ? size : 0;
}

void FreeRanges::insert(size_t offset, size_t size) {
  by_offset_.emplace(offset, size);
  by_size_.emplace(size, offset);
}

void FreeRanges::erase(std::map<size_t, size_t>::iterator range) {
  by_size_.erase({range->second, range->first});
  by_offset_.erase(range);
}

}  // namespace ipmix
