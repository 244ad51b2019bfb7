#include "augment/batch_pairs.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/error.h"

namespace ipmix {

namespace {

void check_label(int64_t label, int64_t classes) {
  if (label < 0 || label >= classes)
    invalid("expected labels in 0.." + std::to_string(classes - 1) + ", got " + std::to_string(label) +
            "; is `classes` right?");
}

}  // namespace

void draw_permutation(uint32_t count, Random& random, std::vector<uint32_t>& permutation) {
  permutation.resize(count);
  for (uint32_t i = 0; i < count; ++i) permutation[i] = i;
  for (uint32_t left = count; left > 1; --left)
    std::swap(permutation[left - 1], permutation[random.below(left)]);
}

double draw_share(double alpha, Random& random) {
  return static_cast<float>(random.beta(alpha, alpha));
}

void check_pairs(const std::vector<uint32_t>& permutation, double lambda, size_t count) {
  if (permutation.size() != count)
    invalid("expected a permutation of the batch's " + std::to_string(count) + " samples, got one of " +
            std::to_string(permutation.size()));
  for (const uint32_t partner : permutation)
    if (partner >= count)
      invalid("expected a permutation of 0.." + std::to_string(count - 1) + ", got the entry " +
              std::to_string(partner));
  if (!(lambda >= 0.0 && lambda <= 1.0))
    invalid("expected lambda to be a number in 0..1, got " + std::to_string(lambda));
}

void blend_rows(const float* own, const float* partner, double lambda, size_t count, float* out) {
  const auto mine = static_cast<float>(lambda);
  const auto theirs = static_cast<float>(1.0 - lambda);
  for (size_t i = 0; i < count; ++i) out[i] = partner[i] * theirs + own[i] * mine;
}

void blend_labels(int64_t own, int64_t partner, double lambda, int64_t classes, float* out) {
  check_label(own, classes);
  check_label(partner, classes);
  std::fill_n(out, classes, 0.0f);
  out[partner] += static_cast<float>(1.0 - lambda);
  out[own] += static_cast<float>(lambda);
}

}  // namespace ipmix
