// Pillow's Image.rotate with any angle and filter; the table's `rotate` is the whole, bilinear one.
#pragma once

#include "image/affine.h"

namespace ipmix {

enum class Interpolation : uint8_t { kNearest, kBilinear };

// Fills the target with the source turned counter-clockwise about its centre, black where nothing falls.
void rotate_by(double degrees, Interpolation interpolation, ConstPlanes source, Planes target,
               OperationSpace& space);

}  // namespace ipmix
