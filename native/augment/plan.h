// What one IPMix view does to its picture: plain data, drawn in draw.cc or read from outside.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "image/operation.h"

namespace ipmix {

enum class MixKind : uint8_t { kAdd, kMultiply, kPixels, kElements };
inline constexpr int kMixKinds = 4;

// Which pixels (or channel values) of a box keep the current image.
struct Mask {
  bool explicit_bits = false;
  std::vector<uint8_t> bits;  // packed, most significant first, row by row (elements: plane by plane)
  uint64_t key = 0;           // below 2^53, so that it survives JSON; bits follow from it by mask.h
  float threshold = 0.0f;     // a bit is 1 with this probability
};

struct MixStep {
  MixKind mix = MixKind::kAdd;
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
  float a = 0.0f;  // add, multiply
  float b = 0.0f;
  Mask mask;                         // pixels, elements
  std::optional<Operation> partner;  // none: the mixing picture; else the original after this operation
};

struct Chain {
  bool image = true;                  // else a chain of mixing steps
  std::vector<Operation> operations;  // image
  std::vector<MixStep> mixes;         // mix
};

struct Plan {
  int height = 0;
  int width = 0;
  std::vector<float> weights;
  float m = 0.0f;
  std::vector<Chain> chains;  // as many as weights
};

}  // namespace ipmix
