// The two presets for C++ tests; lib/augment/options.ts holds the product's table.
#pragma once

#include "augment/ipmix.h"

namespace ipmix {

inline IPMixOptions cifar_options() {
  IPMixOptions options;
  options.patch_sizes = {4, 8, 16, 32};
  options.ops = {Op::kEqualize, Op::kPosterize,  Op::kRotate,     Op::kSolarize, Op::kShearX,
                 Op::kShearY,   Op::kTranslateX, Op::kTranslateY, Op::kMirror,   Op::kInvert};
  options.mixes = {MixKind::kAdd, MixKind::kMultiply, MixKind::kPixels, MixKind::kElements};
  return options;
}

inline IPMixOptions imagenet_options() {
  IPMixOptions options = cifar_options();
  options.beta = 4.0;
  options.severity = 1.0;
  options.patch_sizes = {4, 8, 16, 32, 64, 224};
  options.augmented_partner = true;
  options.normalisation = {{0.485f, 0.456f, 0.406f}, {0.229f, 0.224f, 0.225f}};
  options.mixing_scale = {256, 224};
  return options;
}

}  // namespace ipmix
