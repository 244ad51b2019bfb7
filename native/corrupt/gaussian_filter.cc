#include "corrupt/gaussian_filter.h"

#include <cmath>

namespace ipmix::corruption {

std::vector<double> gaussian_weights(double sigma, double truncate) {
  const auto radius = static_cast<size_t>(std::floor(truncate * sigma + 0.5));
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

WorkingPicture<double> gaussian_filter(const WorkingPicture<double>& picture, double sigma, double truncate) {
  const std::vector<double> weights = gaussian_weights(sigma, truncate);
  const int radius = static_cast<int>(weights.size()) - 1;
  const size_t stride = picture.stride();
  WorkingPicture<double> result(picture.height, picture.width);
  std::vector<double> line(stride + static_cast<size_t>(radius) * 6);
  double* middle = line.data() + static_cast<size_t>(radius) * 3;
  for (int y = 0; y < picture.height; ++y) {
    const double* here = picture.row(y);
    for (size_t i = 0; i < stride; ++i) middle[i] = weights[0] * here[i];
    for (int k = 1; k <= radius; ++k) {
      const double* above = picture.row(std::max(y - k, 0));
      const double* below = picture.row(std::min(y + k, picture.height - 1));
      const double weight = weights[static_cast<size_t>(k)];
      for (size_t i = 0; i < stride; ++i) middle[i] += weight * (above[i] + below[i]);
    }
    for (size_t i = 1; i <= static_cast<size_t>(radius) * 3; ++i) {  // repeat the edges, channel by channel
      *(middle - i) = middle[(3 - i % 3) % 3];
      middle[stride + i - 1] = middle[stride - 3 + (i - 1) % 3];
    }
    double* out = result.row(y);
    for (size_t i = 0; i < stride; ++i) out[i] = weights[0] * middle[i];
    for (int k = 1; k <= radius; ++k) {
      const double* left = middle - static_cast<ptrdiff_t>(k) * 3;
      const double* right = middle + static_cast<ptrdiff_t>(k) * 3;
      const double weight = weights[static_cast<size_t>(k)];
      for (size_t i = 0; i < stride; ++i) out[i] += weight * (left[i] + right[i]);
    }
  }
  return result;
}

}  // namespace ipmix::corruption
