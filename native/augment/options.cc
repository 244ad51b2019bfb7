#include <cmath>
#include <string>

#include "augment/ipmix.h"
#include "core/error.h"

namespace ipmix {

namespace {

constexpr int kLongest = 64;  // of chains, and of steps in one

const std::vector<Op> kStandard{Op::kEqualize, Op::kPosterize,  Op::kRotate,     Op::kSolarize, Op::kShearX,
                                Op::kShearY,   Op::kTranslateX, Op::kTranslateY, Op::kMirror,   Op::kInvert};
const std::vector<MixKind> kMixes{MixKind::kAdd, MixKind::kMultiply, MixKind::kPixels, MixKind::kElements};

void check_whole(const char* name, int value, int low, int high) {
  if (value < low || value > high)
    invalid(std::string("expected ") + name + " to be an integer in " + std::to_string(low) + ".." +
            std::to_string(high) + ", got " + std::to_string(value));
}

}  // namespace

IPMixOptions cifar_options() {
  IPMixOptions options;
  options.patch_sizes = {4, 8, 16, 32};
  options.ops = kStandard;
  options.mixes = kMixes;
  return options;
}

IPMixOptions imagenet_options() {
  IPMixOptions options;
  options.beta = 4.0;
  options.severity = 1.0;
  options.patch_sizes = {4, 8, 16, 32, 64, 224};
  options.ops = kStandard;
  options.mixes = kMixes;
  options.augmented_partner = true;
  options.normalisation = {{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}};
  return options;
}

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
}

}  // namespace ipmix
