#include "augment/check_number.h"
#include "augment/ipmix.h"
#include "core/error.h"

namespace ipmix {

namespace {

constexpr int kLongest = 64;  // of chains, and of steps in one

}  // namespace

void check_options(const IPMixOptions& options) {
  check_whole("k", options.k, 1, kLongest);
  check_whole("t", options.t, 0, kLongest);
  check_positive("beta", options.beta);
  check_severity(options.severity);
  if (options.patch_sizes.empty()) invalid("expected patchSizes to hold at least one size, got none");
  for (const int size : options.patch_sizes) check_whole("each of patchSizes", size, 1, 1 << 20);
  if (options.ops.empty()) invalid("expected ops to hold at least one operation, got none");
  if (options.mixes.empty())
    invalid("expected mixes to hold at least one of add, multiply, pixels, elements, got none");
  check_normalisation(options.normalisation);
  check_mixing_scale(options.mixing_scale);
}

}  // namespace ipmix
