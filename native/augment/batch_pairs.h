// What Mixup and CutMix share: each sample of a batch meets another one, and their labels are weighed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/random.h"

namespace ipmix {

// The address of a batch; the seed is an option of the method.
struct BatchKey {
  uint64_t epoch = 0;
  uint64_t index = 0;  // of the batch in its epoch
};

// A random permutation of 0..count-1: the partner of each sample.
void draw_permutation(uint32_t count, Random& random, std::vector<uint32_t>& permutation);

// The share of the sample itself, Beta(alpha, alpha), a float32 value.
double draw_share(double alpha, Random& random);

// INVALID_ARGUMENT unless there is one partner in 0..count-1 for each of count samples, and a share in 0..1.
void check_pairs(const std::vector<uint32_t>& permutation, double lambda, size_t count);

// out = lambda * own + (1 - lambda) * partner, each product rounded to float32 as PyTorch does.
void blend_rows(const float* own, const float* partner, double lambda, size_t count, float* out);

// One row of `classes` values: the label of a sample and of its partner, weighed. INVALID_ARGUMENT for a
// label outside 0..classes-1.
void blend_labels(int64_t own, int64_t partner, double lambda, int64_t classes, float* out);

}  // namespace ipmix
