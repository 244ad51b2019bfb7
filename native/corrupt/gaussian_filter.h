// The separable Gaussian filter of scipy.ndimage and scikit-image: radius int(truncate * sigma + 0.5), edges
// repeated, columns first.
#pragma once

#include <vector>

#include "corrupt/working_picture.h"

namespace ipmix::corruption {

// Weights 0 .. radius of the normalised kernel (it is symmetric).
std::vector<double> gaussian_weights(double sigma, double truncate);

WorkingPicture<double> gaussian_filter(const WorkingPicture<double>& picture, double sigma,
                                       double truncate = 4.0);

}  // namespace ipmix::corruption
