// Noise with a wanted spectrum.
#pragma once

#include <complex>
#include <functional>
#include <vector>

#include "core/random.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {

// The inverse discrete Fourier transform without its 1 / n, any length, in place.
void inverse_fourier(std::vector<std::complex<double>>& values);

// A plane of unit standard deviation: random phases, amplitude `weight` of the distance from frequency 0.
WorkingPicture<double> spectral_noise(int height, int width, const std::function<double(double)>& weight,
                                      Random& random);

}  // namespace ipmix::corruption
