// Pillow's Image.transform(AFFINE, NEAREST) with black outside (libImaging/Geometry.c).
#pragma once

#include "image/affine.h"

namespace ipmix {

// The whole picture; source and target have the same size and do not overlap. The matrix must keep every
// coordinate below 2^31.
void transform_nearest(const AffineMatrix& matrix, ConstPlanes source, Planes target);

}  // namespace ipmix
