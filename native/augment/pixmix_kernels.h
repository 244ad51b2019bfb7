// PixMix's inner loops on float32 pixels. kernels/pixmix_kernels.cc is compiled once for each instruction set
// (rules: image/kernels.h). Arrays have kViewPadding values to spare, `out` of normalise has none.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/isa.h"

namespace ipmix {

struct PixMixKernels {
  // out = in / 255
  void (*to_unit)(const uint8_t* in, size_t count, float* out);
  // u <- (a (2u - 1) + b (2v - 1) + 1) / 2 within 0..1, v the partner / 255
  void (*add)(float* mixed, const uint8_t* partner, float a, float b, size_t count);
  // u <- (2u)^a powers[partner] / 2 within 0..1
  void (*multiply)(float* mixed, const uint8_t* partner, float a, const float* powers, size_t count);
  // out = (in - mean) / std
  void (*normalise)(const float* in, float mean, float std, size_t count, float* out);
};

const PixMixKernels& pixmix_kernels(Isa isa);
const PixMixKernels& pixmix_kernels();  // of active_isa()

}  // namespace ipmix
