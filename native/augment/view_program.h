// A batch of IPMix plans as flat memory: what a GPU runs, and what the host can run value by value. Drawing
// and checking stay on the host; a program only says where every value comes from.
#pragma once

#include <cstdint>
#include <vector>

#include "augment/ipmix.h"
#include "augment/plan.h"
#include "image/pixel_operation.h"

namespace ipmix {

struct PixelMask {
  int64_t bits = -1;  // where in the program's masks the packed bits begin; -1: by key
  uint32_t key0 = 0, key1 = 0, threshold = 0, blocks = 0;
};

// One step of a chain: an image operation, or a mixing step whose partner may be the original after one.
struct PixelStep {
  bool mixes = false;
  bool operates = false;  // `operation` is meant
  PixelOperation operation;
  MixKind mix = MixKind::kAdd;
  Box box;
  float a = 0.0f, b = 0.0f;
  PixelMask mask;
};

// What a step looks up; made from its source before its values are asked for.
struct StepTables {
  uint8_t levels[3 * 256];
  float powers[2 * 256];  // multiply: of the current value, of the partner's
};

// chains x depth steps a view, all views of one size.
struct ViewProgram {
  int views = 0, chains = 0, depth = 0, height = 0, width = 0;
  bool clip = false;
  float mean[3] = {}, std[3] = {};
  std::vector<PixelStep> steps;  // [view][chain][depth]
  std::vector<int> lengths;      // [view][chain]
  std::vector<float> weights;    // [view][chain]
  std::vector<float> m;          // [view]
  std::vector<uint8_t> masks;
};

// The plans have passed check_plan or were drawn; all have one size and number of chains.
ViewProgram compile_views(const std::vector<Plan>& plans, const Normalisation& normalisation,
                          Overflow overflow);

}  // namespace ipmix
