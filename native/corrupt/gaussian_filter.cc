#include "corrupt/gaussian_filter.h"

#include <cmath>

namespace ipmix::corruption {

std::vector<double> gaussian_weights(double sigma, double truncate) {
  const auto radius = static_cast<size_t>(std::floor(truncate * sigma + 0.5));
  if (radius == 0) return {1.0};
  std::vector<double> weights(radius + 1);
  double sum = 0.0;
  for (size_t i = 0; i <= radius; ++i) {
    const auto x = static_cast<double>(i);
    weights[i] = std::exp(-0.5 * x * x / (sigma * sigma));
    sum += i == 0 ? weights[i] : 2.0 * weights[i];
  }
  for (double& weight : weights) weight /= sum;
  return weights;
}

WorkingPicture<double> gaussian_filter(const WorkingPicture<double>& picture, double sigma,
                                       const GaussianOptions& options) {
  const std::vector<double> weights = gaussian_weights(sigma, options.truncate);
  const int radius = static_cast<int>(weights.size()) - 1;
  if (radius == 0) return picture;
  const auto channels = static_cast<size_t>(picture.channels);
  const size_t stride = picture.stride();
  WorkingPicture<double> result(picture.height, picture.width, picture.channels);
  std::vector<double> line(stride + static_cast<size_t>(radius) * channels * 2);
  double* middle = line.data() + static_cast<size_t>(radius) * channels;
  for (int y = 0; y < picture.height; ++y) {
    const double* here = picture.row(y);
    for (size_t i = 0; i < stride; ++i) middle[i] = weights[0] * here[i];
    for (int k = 1; k <= radius; ++k) {
      const double* above = picture.row(inside(y - k, picture.height, options.border));
      const double* below = picture.row(inside(y + k, picture.height, options.border));
      const double weight = weights[static_cast<size_t>(k)];
      for (size_t i = 0; i < stride; ++i) middle[i] += weight * (above[i] + below[i]);
    }
    for (int k = 1; k <= radius; ++k) {
      const auto put = [&](int x) {
        const auto from = static_cast<size_t>(inside(x, picture.width, options.border)) * channels;
        double* to = middle + static_cast<ptrdiff_t>(x) * picture.channels;
        for (size_t c = 0; c < channels; ++c) to[c] = middle[from + c];
      };
      put(-k);
      put(picture.width - 1 + k);
    }
    double* out = result.row(y);
    for (size_t i = 0; i < stride; ++i) out[i] = weights[0] * middle[i];
    for (int k = 1; k <= radius; ++k) {
      const double* left = middle - static_cast<ptrdiff_t>(k) * picture.channels;
      const double* right = middle + static_cast<ptrdiff_t>(k) * picture.channels;
      const double weight = weights[static_cast<size_t>(k)];
      for (size_t i = 0; i < stride; ++i) out[i] += weight * (left[i] + right[i]);
    }
  }
  return result;
}

}  // namespace ipmix::corruption
