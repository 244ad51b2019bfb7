#include "core/free_ranges.h"

#include <cstdint>
#include <vector>

#include "check.h"

using namespace ipmix;

namespace {

void takes_the_smallest_that_fits() {
  FreeRanges ranges;
  CHECK(!ranges.take(1));
  ranges.give_back(0, 100);
  ranges.give_back(200, 10);
  ranges.give_back(300, 10);
  CHECK(ranges.take(10) == size_t{200});
  CHECK(ranges.take(10) == size_t{300});
  CHECK(ranges.take(10) == size_t{0});
  CHECK(!ranges.take(91));
  CHECK(ranges.take(90) == size_t{10});
  CHECK(!ranges.take(1));
}

void joins_neighbours() {
  FreeRanges ranges;
  ranges.give_back(0, 10);
  ranges.give_back(20, 10);
  CHECK_EQUAL(ranges.before(30), size_t{10});
  CHECK_EQUAL(ranges.before(20), size_t{0});
  ranges.give_back(10, 10);
  CHECK_EQUAL(ranges.before(30), size_t{30});
  size_t count = 0;
  ranges.for_each([&](size_t offset, size_t size) {
    CHECK_EQUAL(offset, size_t{0});
    CHECK_EQUAL(size, size_t{30});
    ++count;
  });
  CHECK_EQUAL(count, size_t{1});
}

// Against a map of single bytes.
void keeps_account() {
  constexpr size_t kEnd = 512;
  FreeRanges ranges;
  ranges.give_back(0, kEnd);
  std::vector<bool> used(kEnd, false);
  std::vector<std::pair<size_t, size_t>> blocks;
  uint32_t state = 1;
  const auto next = [&](size_t below) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % below;
  };
  for (int turn = 0; turn < 20'000; ++turn) {
    if (!blocks.empty() && next(2) == 0) {
      const size_t which = next(blocks.size());
      const auto [offset, size] = blocks[which];
      blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(which));
      for (size_t i = offset; i < offset + size; ++i) used[i] = false;
      ranges.give_back(offset, size);
      continue;
    }
    const size_t size = 1 + next(60);
    size_t smallest = kEnd + 1, run = 0;
    for (size_t i = 0; i <= kEnd; ++i) {
      if (i < kEnd && !used[i]) {
        ++run;
        continue;
      }
      if (run >= size && run < smallest) smallest = run;
      run = 0;
    }
    const auto found = ranges.take(size);
    CHECK_EQUAL(found.has_value(), smallest <= kEnd);
    if (!found) continue;
    for (size_t i = *found; i < *found + size; ++i) {
      CHECK(!used[i]);
      used[i] = true;
    }
    blocks.emplace_back(*found, size);
  }
}

}  // namespace

int main() {
  takes_the_smallest_that_fits();
  joins_neighbours();
  keeps_account();
  return check::report();
}
