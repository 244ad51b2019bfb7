// The separable Gaussian filter of scipy.ndimage and scikit-image: radius int(truncate * sigma + 0.5),
// columns first. scikit-image repeats the edges, scipy.ndimage by itself reflects them.
#pragma once

#include <vector>

#include "corrupt/border.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {

// Weights 0 .. radius of the normalised kernel (it is symmetric).
std::vector<double> gaussian_weights(double sigma, double truncate);

struct GaussianOptions {
  double truncate = 4.0;
  Border border = Border::kNearest;
};

// Any number of channels; each on its own.
WorkingPicture<double> gaussian_filter(const WorkingPicture<double>& picture, double sigma,
                                       const GaussianOptions& options = {});

}  // namespace ipmix::corruption
