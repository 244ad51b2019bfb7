#include "augment/policy_operation.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "core/error.h"
#include "core/unknown_name.h"
#include "image/affine_nearest.h"

namespace ipmix {

namespace {

void transform(const AffineMatrix& matrix, Interpolation interpolation, ConstPlanes source, Planes target,
               OperationSpace& space) {
  if (interpolation == Interpolation::kNearest) return transform_nearest(matrix, source, target);
  transform_bilinear(matrix, source, source.whole(), target, space);
}

// torchvision goes through an angle in degrees and back (functional.py, _get_inverse_affine_matrix).
double shear_angle(double magnitude) {
  const double degrees = std::atan(magnitude) * (180.0 / std::numbers::pi);
  return degrees * (std::numbers::pi / 180.0);
}

void shear_x(double magnitude, Interpolation interpolation, ConstPlanes source, Planes target,
             OperationSpace& space) {
  transform({1, std::tan(shear_angle(magnitude)), 0, 0, 1, 0}, interpolation, source, target, space);
}

void shear_y(double magnitude, Interpolation interpolation, ConstPlanes source, Planes target,
             OperationSpace& space) {
  const double angle = shear_angle(magnitude);
  transform({1, 0, 0, std::sin(angle) / std::cos(angle), 1, 0}, interpolation, source, target, space);
}

void rotate_policy(double magnitude, Interpolation interpolation, ConstPlanes source, Planes target,
                   OperationSpace& space) {
  rotate_by(magnitude, interpolation, source, target, space);
}

// The operations that image/ has with another argument. A shift by whole pixels is exact in either filter.
template <Op kOp, double (*argument)(double)>
void image_operation(double magnitude, Interpolation, ConstPlanes source, Planes target,
                     OperationSpace& space) {
  apply_operation({kOp, argument(magnitude)}, source, source.whole(), target, space);
}

double none(double) {
  return 0.0;
}
double output_to_input(double pixels) {
  return -std::trunc(pixels);
}
double factor(double magnitude) {
  return 1.0 + magnitude;
}
double bits(double magnitude) {
  return std::trunc(magnitude);
}
// A whole value is below a threshold when it is below the next whole number.
double threshold(double magnitude) {
  return std::ceil(magnitude);
}

void copy(double, Interpolation, ConstPlanes source, Planes target, OperationSpace&) {
  copy_box(source, source.whole(), target);
}

constexpr double kShear = 1e3;
constexpr double kShift = 1e6;
constexpr double kFactor = 1e6;

constexpr std::array<PolicyRow, kPolicyOps> kTable{{
    {PolicyOp::kIdentity, "identity", false, 0, 0, copy},
    {PolicyOp::kShearX, "shearX", true, -kShear, kShear, shear_x},
    {PolicyOp::kShearY, "shearY", true, -kShear, kShear, shear_y},
    {PolicyOp::kTranslateX, "translateX", true, -kShift, kShift,
     image_operation<Op::kTranslateX, output_to_input>},
    {PolicyOp::kTranslateY, "translateY", true, -kShift, kShift,
     image_operation<Op::kTranslateY, output_to_input>},
    {PolicyOp::kRotate, "rotate", true, -360, 360, rotate_policy},
    {PolicyOp::kBrightness, "brightness", true, -kFactor, kFactor, image_operation<Op::kBrightness, factor>},
    {PolicyOp::kColor, "color", true, -kFactor, kFactor, image_operation<Op::kColor, factor>},
    {PolicyOp::kContrast, "contrast", true, -kFactor, kFactor, image_operation<Op::kContrast, factor>},
    {PolicyOp::kSharpness, "sharpness", true, -kFactor, kFactor, image_operation<Op::kSharpness, factor>},
    {PolicyOp::kPosterize, "posterize", true, 0, 8, image_operation<Op::kPosterize, bits>},
    {PolicyOp::kSolarize, "solarize", true, 0, 256, image_operation<Op::kSolarize, threshold>},
    {PolicyOp::kAutocontrast, "autocontrast", false, 0, 0, image_operation<Op::kAutocontrast, none>},
    {PolicyOp::kEqualize, "equalize", false, 0, 0, image_operation<Op::kEqualize, none>},
    {PolicyOp::kInvert, "invert", false, 0, 0, image_operation<Op::kInvert, none>},
}};

}  // namespace

const std::array<PolicyRow, kPolicyOps>& policy_table() {
  return kTable;
}

PolicyOp policy_op_named(std::string_view name) {
  std::vector<std::string> names;
  for (const PolicyRow& row : kTable) {
    if (row.name == name) return row.op;
    names.emplace_back(row.name);
  }
  invalid(unknown_name("operation", name, names));
}

void check_policy_step(const PolicyStep& step) {
  const PolicyRow& row = row_of(step.op);
  if (!row.has_magnitude) return;
  if (step.magnitude >= row.low && step.magnitude <= row.high) return;  // false for NaN
  invalid("expected magnitude of " + std::string(row.name) + " to be a number in " +
          std::to_string(static_cast<int>(row.low)) + ".." + std::to_string(static_cast<int>(row.high)) +
          ", got " + std::to_string(step.magnitude));
}

void apply_policy_step(const PolicyStep& step, Interpolation interpolation, ConstPlanes source, Planes target,
                       OperationSpace& space) {
  row_of(step.op).kernel(step.magnitude, interpolation, source, target, space);
}

}  // namespace ipmix
