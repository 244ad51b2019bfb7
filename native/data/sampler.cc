#include "data/sampler.h"

#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include "core/error.h"
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

WeightedDraw::WeightedDraw(const std::vector<double>& weights) {
  sums_.reserve(weights.size());
  double sum = 0;
  for (size_t i = 0; i < weights.size(); ++i) {
    if (!(std::isfinite(weights[i]) && weights[i] >= 0))
      invalid("weight " + std::to_string(i) + " must be a finite number of at least 0, got " +
              std::to_string(weights[i]));
    sums_.push_back(sum += weights[i]);
  }
  if (!weights.empty() && !(std::isfinite(sum) && sum > 0)) invalid("the weights must not all be 0");
}

uint32_t WeightedDraw::draw(uint64_t seed, uint64_t epoch, uint64_t position) const {
  Random random({seed, epoch, position, static_cast<uint32_t>(Shuffle::kWeighted), Purpose::kShuffle});
  const double place = random.uniform() * sums_.back();
  // The first whose sum is above the place: a sample of weight 0 is never met.
  const auto found = std::upper_bound(sums_.begin(), sums_.end(), place);
  return static_cast<uint32_t>(std::min<ptrdiff_t>(found - sums_.begin(), std::ssize(sums_) - 1));
}

}  // namespace ipmix
