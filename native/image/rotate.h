// Pillow's Image.rotate with any angle and filter; the table's `rotate` is the whole, bilinear one.
#pragma once

#include "image/affine.h"

namespace ipmix {

int whole_angle(double degrees);  // in 0..359

// Output to input of a turn by 0..359 whole degrees about the picture's centre.
AffineMatrix rotation_matrix(int angle, int height, int width);

enum class Interpolation : uint8_t { kNearest, kBilinear };

// Fills the target with the source turned counter-clockwise about its centre, black where nothing falls.
void rotate_by(double degrees, Interpolation interpolation, ConstPlanes source, Planes target,
               OperationSpace& space);

}  // namespace ipmix
