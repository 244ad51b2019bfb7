// C-bar: what is sampled by cubic splines, a turning blur and colours of unequal size.
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "corrupt/border.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/magnitude.h"
#include "corrupt/spline.h"

namespace ipmix::corruption {
namespace {

// scipy's mirror: coefficients are reflected about the edge pixels.
double spline_at(const WorkingPicture<double>& coefficients, double y, double x, int channel) {
  const int top = static_cast<int>(std::floor(y)), left = static_cast<int>(std::floor(x));
  const auto down = spline_weights(y - top), across = spline_weights(x - left);
  double sum = 0.0;
  for (int i = 0; i < 4; ++i) {
    const double* row =
        coefficients.row(inside(top - 1 + i, coefficients.height, Border::kReflect101)) + channel;
    double line = 0.0;
    for (int j = 0; j < 4; ++j) {
      const int column = inside(left - 1 + j, coefficients.width, Border::kReflect101);
      line += across[static_cast<size_t>(j)] * row[static_cast<ptrdiff_t>(column) * coefficients.channels];
    }
    sum += down[static_cast<size_t>(i)] * line;
  }
  return sum;
}

}  // namespace

void circular_motion_blur(ConstImageView clean, const Setting& setting, ImageView out) {
  constexpr int kTurns = 21;
  WorkingPicture<double> coefficients(clean);
  spline_coefficients(coefficients);
  std::vector<double> sum(clean.bytes());
  const double cy = (clean.height - 1) / 2.0, cx = (clean.width - 1) / 2.0;
  double weights = 0.0;
  for (int turn = 0; turn < kTurns; ++turn) {
    const double part = 2.0 * turn / (kTurns - 1) - 1.0, weight = std::exp(-2.0 * part * part);
    const double angle = part * share_of(setting, 15.0) * std::numbers::pi / 180.0;
    const double cosine = std::cos(angle), sine = std::sin(angle);
    weights += weight;
    double* to = sum.data();
    for (int y = 0; y < clean.height; ++y) {
      for (int x = 0; x < clean.width; ++x, to += 3) {
        const double fy = cy + cosine * (y - cy) + sine * (x - cx),
                     fx = cx - sine * (y - cy) + cosine * (x - cx);
        if (fy < 0.0 || fx < 0.0 || fy > clean.height - 1 || fx > clean.width - 1) continue;  // black
        for (int c = 0; c < 3; ++c) to[c] += weight * spline_at(coefficients, fy, fx, c);
      }
    }
  }
  for (size_t i = 0; i < sum.size(); ++i) out.data[i] = cut(sum[i] / weights * 255.0);
}

// The generator's zoom leaves the prefilter out, so that even the colour of scale 1 is smoothed a little.
void transverse_chromatic_abberation(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double share = share_of(setting, .5);
  std::array<double, 3> scales{1.0, 1.0 + share / 2.0, 1.0 + share};
  std::swap(scales[2], scales[random.below(3)]);
  std::swap(scales[1], scales[random.below(2)]);
  WorkingPicture<double> picture(clean);
  for (int c = 0; c < 3; ++c) {
    const double scale = scales[static_cast<size_t>(c)];
    const auto place = [&](int i, int size) {
      const int large = static_cast<int>(std::nearbyint(size * scale));
      return large > 1 ? (i + (large - size) / 2) * static_cast<double>(size - 1) / (large - 1) : 0.0;
    };
    for (int y = 0; y < clean.height; ++y) {
      for (int x = 0; x < clean.width; ++x) {
        const double value = spline_at(picture, place(y, clean.height), place(x, clean.width), c) * 255.0;
        out.row(y)[3 * x + c] = cut(value + 1e-9);
      }
    }
  }
}

}  // namespace ipmix::corruption
