// Gaussian and out-of-focus blur.
#include <cmath>
#include <vector>

#include "corrupt/border.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/gaussian_filter.h"

namespace ipmix::corruption {
namespace {

// A disk of ones smoothed by a small Gaussian, in a window of 17 x 17 up to radius 8. Single precision and
// separable as OpenCV has it: the last bits of the weights show where a blurred value is a whole level.
struct Disk {
  int reach;
  std::vector<float> weights;  // (2 reach + 1)^2
  float at(int y, int x) const {
    const int side = 2 * reach + 1;
    return weights[static_cast<size_t>(y + reach) * static_cast<size_t>(side) +
                   static_cast<size_t>(x + reach)];
  }
};

std::vector<float> window_weights(int reach, double sigma) {
  std::vector<double> exact;
  exact.reserve(static_cast<size_t>(reach) + 1);
  double sum = 0.0;
  for (int k = 0; k <= reach; ++k) {
    exact.push_back(std::exp(-0.5 * k * k / (sigma * sigma)));
    sum += (k == 0 ? 1.0 : 2.0) * exact.back();
  }
  std::vector<float> weights;
  weights.reserve(exact.size());
  for (const double weight : exact) weights.push_back(static_cast<float>(weight / sum));
  return weights;
}

Disk smoothed(const Disk& disk, const std::vector<float>& gauss, int step_y, int step_x) {
  Disk result{disk.reach, {}};
  const int side = 2 * disk.reach + 1;
  const auto mirror = [&](int i) { return inside(i + disk.reach, side, Border::kReflect101) - disk.reach; };
  for (int y = -disk.reach; y <= disk.reach; ++y) {
    for (int x = -disk.reach; x <= disk.reach; ++x) {
      float value = gauss[0] * disk.at(y, x);
      for (int k = 1; k < static_cast<int>(gauss.size()); ++k) {
        const float before = disk.at(mirror(y - k * step_y), mirror(x - k * step_x));
        const float after = disk.at(mirror(y + k * step_y), mirror(x + k * step_x));
        value += gauss[static_cast<size_t>(k)] * (before + after);
      }
      result.weights.push_back(value);
    }
  }
  return result;
}

Disk make_disk(double radius, double smoothing) {
  const bool small = radius <= 8.0;
  Disk disk{small ? 8 : static_cast<int>(radius), {}};
  float sum = 0.0f;
  for (int y = -disk.reach; y <= disk.reach; ++y) {
    for (int x = -disk.reach; x <= disk.reach; ++x) {
      disk.weights.push_back(x * x + y * y <= radius * radius ? 1.0f : 0.0f);
      sum += disk.weights.back();
    }
  }
  for (float& weight : disk.weights) weight /= sum;
  const auto gauss = window_weights(small ? 1 : 2, smoothing);
  return smoothed(smoothed(disk, gauss, 0, 1), gauss, 1, 0);
}

}  // namespace

void gaussian_blur(ConstImageView clean, const Setting& setting, ImageView out) {
  store(gaussian_filter(WorkingPicture<double>(clean), setting.level[0]), out);
}

void defocus_blur(ConstImageView clean, const Setting& setting, ImageView out) {
  const Disk disk = make_disk(setting.level[0], setting.level[1]);
  const WorkingPicture<double> picture(clean);
  const size_t stride = picture.stride();
  const int reach = disk.reach;
  // Each line once, with mirrored ends, so that the taps run over contiguous floats.
  WorkingPicture<double> wide(clean.height, clean.width + 2 * reach);
  for (int y = 0; y < clean.height; ++y) {
    for (int x = -reach; x < clean.width + reach; ++x) {
      const double* from =
          picture.row(y) + static_cast<ptrdiff_t>(inside(x, clean.width, Border::kReflect101)) * 3;
      std::copy_n(from, 3, wide.row(y) + static_cast<ptrdiff_t>(x + reach) * 3);
    }
  }
  std::vector<double> sum(stride);
  for (int y = 0; y < clean.height; ++y) {
    std::fill(sum.begin(), sum.end(), 0.0);
    for (int dy = -reach; dy <= reach; ++dy) {
      const double* line = wide.row(inside(y + dy, clean.height, Border::kReflect101));
      for (int dx = -reach; dx <= reach; ++dx) {
        const double weight = disk.at(dy, dx);
        if (weight == 0.0) continue;
        const double* from = line + static_cast<ptrdiff_t>(dx + reach) * 3;
        for (size_t i = 0; i < stride; ++i) sum[i] += weight * from[i];
      }
    }
    uint8_t* to = out.row(y);
    for (size_t i = 0; i < stride; ++i) to[i] = to_byte(sum[i]);
  }
}

}  // namespace ipmix::corruption
