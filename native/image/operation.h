// The fifteen image operations of AugMix and IPMix with one resolved argument each, equal to Pillow 12.
#pragma once

#include <cstdint>
#include <vector>

#include "core/image_view.h"
#include "image/box.h"
#include "image/planes.h"

namespace ipmix {

enum class Op : uint8_t {
  kAutocontrast,  // argument: cutoff in percent
  kEqualize,
  kPosterize,   // bits kept, 0..8
  kRotate,      // whole degrees, counter-clockwise
  kSolarize,    // threshold 0..256
  kShearX,      // factor
  kShearY,      // factor
  kTranslateX,  // pixels
  kTranslateY,  // pixels
  kColor,       // factor
  kContrast,    // factor
  kBrightness,  // factor
  kSharpness,   // factor
  kMirror,
  kInvert,
};
inline constexpr int kOps = 15;

struct Operation {
  Op op = Op::kMirror;
  double argument = 0.0;
};

// Scratch of the kernels; reuse it and no call of the same size allocates.
struct ColumnRun {
  int first;  // column
  int down;   // rows between a pixel and the upper of its two sources
};
struct OperationSpace {
  std::vector<int32_t> keys;
  std::vector<double> dx;
  std::vector<double> dy;
  std::vector<uint8_t> row;
  std::vector<float> fractions;  // of a shear
  std::vector<ColumnRun> runs;   // of shearY
};

// Throws INVALID_ARGUMENT where the argument is out of the operation's range (NaN and infinity included).
void check_operation(const Operation& operation);

// Fills `box` of target with what the operation makes of the whole source; same size, not overlapping.
// The argument must be in range: check what comes from outside.
void apply_operation(const Operation& operation, ConstPlanes source, const Box& box, Planes target,
                     OperationSpace& space);

// The same on whole interleaved pictures (the renderer works on planes). Checks the operation.
void apply_operation(const Operation& operation, ConstImageView source, ImageView target,
                     OperationSpace& space);

}  // namespace ipmix
