#include "data/sampler.h"

#include <numeric>
#include <utility>

#include "core/random.h"

namespace ipmix {

// Fisher and Yates, from the last place down.
std::vector<uint32_t> permutation(uint64_t seed, uint64_t epoch, Shuffle shuffle, size_t count) {
  std::vector<uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0u);
  Random random({seed, epoch, 0, static_cast<uint32_t>(shuffle), Purpose::kShuffle});
  for (size_t left = count; left > 1; --left)
    std::swap(order[left - 1], order[random.below(static_cast<uint32_t>(left))]);
  return order;
}

}  // namespace ipmix
