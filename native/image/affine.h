// Pillow's Image.transform(AFFINE, BILINEAR) with black outside (libImaging/Geometry.c).
#pragma once

#include <array>

#include "image/operation.h"

namespace ipmix {

// Output to input, at pixel centres: x' = m[0] x + m[1] y + m[2], y' = m[3] x + m[4] y + m[5].
using AffineMatrix = std::array<double, 6>;

void transform_bilinear(const AffineMatrix& matrix, ConstPlanes source, const Box& box, Planes target,
                        OperationSpace& space);

}  // namespace ipmix
