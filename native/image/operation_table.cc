#include "image/operation_table.h"

#include "core/error.h"
#include "core/unknown_name.h"
#include "image/operation_kernels.h"

namespace ipmix {

namespace {

// int() of Python: toward zero.
double whole(double value) {
  return static_cast<double>(static_cast<int>(value));
}

// The order of the roundings is the published code's (augmentations.py: int_parameter, float_parameter).
double cutoff(double level, int) {
  return 10.0 - level * 10.0 / 10.0;
}
double bits(double level, int) {
  return 4.0 - whole(level * 4.0 / 10.0);
}
double degrees(double level, int) {
  return whole(level * 30.0 / 10.0);
}
double threshold(double level, int) {
  return 256.0 - whole(level * 256.0 / 10.0);
}
double shear(double level, int) {
  return level * 0.3 / 10.0;
}
double shift(double level, int side) {
  return whole(level * (side / 3.0) / 10.0);
}
double strength(double level, int) {
  return level * 1.8 / 10.0 + 0.1;
}

constexpr double kFactor = 1e6;
constexpr double kShear = 1e3;
constexpr double kShift = 1e6;

constexpr std::array<OperationRow, kOps> kTable{{
    {Op::kAutocontrast, "autocontrast", "cutoff", false, 0, 100, cutoff, false, false, autocontrast},
    {Op::kEqualize, "equalize", "", false, 0, 0, nullptr, false, false, equalize},
    {Op::kPosterize, "posterize", "bits", true, 0, 8, bits, false, false, posterize},
    {Op::kRotate, "rotate", "degrees", true, -360, 360, degrees, true, false, rotate},
    {Op::kSolarize, "solarize", "threshold", true, 0, 256, threshold, false, false, solarize},
    {Op::kShearX, "shearX", "factor", false, -kShear, kShear, shear, true, false, shear_x},
    {Op::kShearY, "shearY", "factor", false, -kShear, kShear, shear, true, false, shear_y},
    {Op::kTranslateX, "translateX", "pixels", true, -kShift, kShift, shift, true, false, translate_x},
    {Op::kTranslateY, "translateY", "pixels", true, -kShift, kShift, shift, true, true, translate_y},
    {Op::kColor, "color", "factor", false, -kFactor, kFactor, strength, false, false, color},
    {Op::kContrast, "contrast", "factor", false, -kFactor, kFactor, strength, false, false, contrast},
    {Op::kBrightness, "brightness", "factor", false, -kFactor, kFactor, strength, false, false, brightness},
    {Op::kSharpness, "sharpness", "factor", false, -kFactor, kFactor, strength, false, false, sharpness},
    {Op::kMirror, "mirror", "", false, 0, 0, nullptr, false, false, mirror_planes},
    {Op::kInvert, "invert", "", false, 0, 0, nullptr, false, false, invert},
}};

}  // namespace

const std::array<OperationRow, kOps>& operation_table() {
  return kTable;
}

Op operation_named(std::string_view name) {
  std::vector<std::string> names;
  for (const OperationRow& row : kTable) {
    if (row.name == name) return row.op;
    names.emplace_back(row.name);
  }
  invalid(unknown_name("operation", name, names));
}

}  // namespace ipmix
