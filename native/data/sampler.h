// The order in which an epoch visits the pictures, and how it is cut into batches.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipmix {

// What a permutation is for; each has its own draws.
enum class Shuffle : uint32_t { kEpoch = 0, kSubset = 1, kWeighted = 2 };

// A uniform permutation of 0 .. count-1.
std::vector<uint32_t> permutation(uint64_t seed, uint64_t epoch, Shuffle shuffle, size_t count);

// Draws with replacement, each sample in proportion to its weight.
class WeightedDraw {
 public:
  WeightedDraw() = default;
  // Weights are finite, not negative, and not all zero; INVALID_ARGUMENT.
  explicit WeightedDraw(const std::vector<double>& weights);
  bool empty() const { return sums_.empty(); }
  // Place `position` of an epoch: the same for any number of threads and ranks.
  uint32_t draw(uint64_t seed, uint64_t epoch, uint64_t position) const;

 private:
  std::vector<double> sums_;  // of the weights up to each sample
};

// Which positions of an epoch the batches of one process hold. With several processes, process `rank` has the
// positions rank, rank + world, ...: together all of them, none twice.
struct BatchPlan {
  size_t epoch_samples = 0;  // of all processes
  size_t size = 0;           // of a batch, in one process
  bool drop_last = false;
  size_t rank = 0;
  size_t world = 1;

  // All processes make the same number of batches, so that none waits for the others' last step: where the
  // last batch would be missing here, it takes one sample of the batch before. (With batches of one sample
  // there is none to take.)
  size_t batches() const {
    if (drop_last) return epoch_samples / (size * world);
    const size_t longest = (epoch_samples + world - 1) / world;
    return std::min((longest + size - 1) / size, samples());
  }
  // Of this process.
  size_t samples() const {
    if (drop_last) return epoch_samples / (size * world) * size;
    return epoch_samples / world + (rank < epoch_samples % world ? 1 : 0);
  }
  size_t begin(size_t batch) const {
    const bool lends = batch > 0 && batch + 1 == batches() && batch * size >= samples();
    return lends ? samples() - 1 : batch * size;
  }
  size_t end(size_t batch) const { return batch + 1 < batches() ? begin(batch + 1) : samples(); }
  size_t position(size_t own) const { return rank + own * world; }
  size_t largest() const { return std::min(size, samples()); }
};

}  // namespace ipmix
