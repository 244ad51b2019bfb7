// Cubic B-splines of scipy.ndimage (order 3).
#pragma once

#include <array>

#include "corrupt/working_picture.h"

namespace ipmix::corruption {

// The coefficients whose spline goes through the picture (scipy's prefilter, mirrored edges).
void spline_coefficients(WorkingPicture<double>& picture);

// Weights of the pixels floor(x) - 1 .. floor(x) + 2, x = floor(x) + f.
std::array<double, 4> spline_weights(double f);

}  // namespace ipmix::corruption
