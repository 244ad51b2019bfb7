// The order in which an epoch visits the pictures.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipmix {

// What a permutation is for; each has its own draws.
enum class Shuffle : uint32_t { kEpoch = 0, kSubset = 1 };

// A uniform permutation of 0 .. count-1.
std::vector<uint32_t> permutation(uint64_t seed, uint64_t epoch, Shuffle shuffle, size_t count);

// Which samples a batch holds: batch b is order[b * size .. min((b + 1) * size, count)).
struct BatchPlan {
  size_t samples = 0;  // in the data set
  size_t size = 0;     // of a batch
  bool drop_last = false;

  size_t batches() const { return drop_last ? samples / size : (samples + size - 1) / size; }
  size_t begin(size_t batch) const { return batch * size; }
  size_t end(size_t batch) const { return begin(batch) + size < samples ? begin(batch) + size : samples; }
};

}  // namespace ipmix
