#include "image/pixel_operation.h"

#include <algorithm>

#include "image/rotate.h"

namespace ipmix {

namespace {

PixelOperation by_matrix(const Operation& operation, PixelRule rule, const AffineMatrix& matrix) {
  PixelOperation result{operation.op, rule, operation.argument, {}};
  std::copy(matrix.begin(), matrix.end(), result.matrix);
  return result;
}

// Some turns only move pixels (Image.rotate).
PixelOperation rotation(const Operation& operation, int height, int width) {
  const int angle = whole_angle(operation.argument);
  const double right = width - 1;
  const double bottom = height - 1;
  const auto moves = [&](const AffineMatrix& matrix) {
    return by_matrix(operation, PixelRule::kMove, matrix);
  };
  if (angle == 0) return moves({1, 0, 0, 0, 1, 0});
  if (angle == 180) return moves({-1, 0, right, 0, -1, bottom});
  if (width == height && angle == 90) return moves({0, -1, right, 1, 0, 0});
  if (width == height && angle == 270) return moves({0, 1, 0, -1, 0, bottom});
  return by_matrix(operation, PixelRule::kAffine, rotation_matrix(angle, height, width));
}

}  // namespace

PixelOperation prepare_pixels(const Operation& operation, int height, int width) {
  const double argument = operation.argument;
  switch (operation.op) {
    case Op::kRotate:
      return rotation(operation, height, width);
    case Op::kShearX:
      return by_matrix(operation, PixelRule::kAffine, {1, argument, 0, 0, 1, 0});
    case Op::kShearY:
      return by_matrix(operation, PixelRule::kAffine, {1, 0, 0, argument, 1, 0});
    case Op::kTranslateX:
      return by_matrix(operation, PixelRule::kMove, {1, 0, argument, 0, 1, 0});
    case Op::kTranslateY:
      return by_matrix(operation, PixelRule::kMove, {1, 0, 0, 0, 1, argument});
    case Op::kMirror:
      return by_matrix(operation, PixelRule::kMove, {-1, 0, width - 1.0, 0, 1, 0});
    case Op::kColor:
      return {operation.op, PixelRule::kColor, argument, {}};
    case Op::kSharpness:
      return {operation.op, PixelRule::kSharpness, argument, {}};
    default:
      return {operation.op, PixelRule::kTable, argument, {}};
  }
}

}  // namespace ipmix
