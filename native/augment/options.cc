#include <cmath>
#include <string>

#include "augment/ipmix.h"
#include "core/error.h"

namespace ipmix {

namespace {

constexpr int kLongest = 64;  // of chains, and of steps in one

void check_whole(const char* name, int value, int low, int high) {
  if (value < low || value > high)
    invalid(std::string("expected ") + name + " to be an integer in " + std::to_string(low) + ".." +
            std::to_string(high) + ", got " + std::to_string(value));
}

}  // namespace

void check_options(const IPMixOptions& options) {
  check_whole("k", options.k, 1, kLongest);
  check_whole("t", options.t, 0, kLongest);
  if (!std::isfinite(options.beta) || options.beta <= 0.0)
    invalid("expected beta to be a number above 0, got " + std::to_string(options.beta));
  if (!(options.severity >= 0.1 && options.severity <= 10.0))
    invalid("expected severity to be a number in 0.1..10, got " + std::to_string(options.severity));
  if (options.patch_sizes.empty()) invalid("expected patchSizes to hold at least one size, got none");
  for (const int size : options.patch_sizes) check_whole("each of patchSizes", size, 1, 1 << 20);
  if (options.ops.empty()) invalid("expected ops to hold at least one operation, got none");
  if (options.mixes.empty())
    invalid("expected mixes to hold at least one of add, multiply, pixels, elements, got none");
  check_normalisation(options.normalisation);
  const MixingScale scale = options.mixing_scale;
  check_whole("mixingScale[1]", scale.below, 1, 1 << 15);
  check_whole("mixingScale[0]", scale.above, scale.below, 8 * scale.below);  // no smaller than the picture
}

}  // namespace ipmix
