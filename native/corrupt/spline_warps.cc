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

// Where a point lies between the coefficients, for all its channels. scipy's mirror: they are reflected about
// the edge pixels.
class SplinePoint {
 public:
  SplinePoint(const WorkingPicture<double>& coefficients, double y, double x)
      : down_(spline_weights(y - std::floor(y))), across_(spline_weights(x - std::floor(x))) {
    const int top = static_cast<int>(std::floor(y)), left = static_cast<int>(std::floor(x));
    const int height = coefficients.height, width = coefficients.width;
    const bool within = top >= 1 && left >= 1 && top + 2 < height && left + 2 < width;
    for (int i = 0; i < 4; ++i) {
      const int row = within ? top - 1 + i : inside(top - 1 + i, height, Border::kReflect101);
      const int column = within ? left - 1 + i : inside(left - 1 + i, width, Border::kReflect101);
      rows_[static_cast<size_t>(i)] = coefficients.row(row);
      columns_[static_cast<size_t>(i)] = static_cast<ptrdiff_t>(column) * coefficients.channels;
    }
  }

  double at(int channel) const {
    double sum = 0.0;
    for (size_t i = 0; i < 4; ++i) {
      double line = 0.0;
      for (size_t j = 0; j < 4; ++j) line += across_[j] * rows_[i][columns_[j] + channel];
      sum += down_[i] * line;
    }
    return sum;
  }

 private:
  std::array<double, 4> down_, across_;
  std::array<const double*, 4> rows_{};
  std::array<ptrdiff_t, 4> columns_{};
};

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
        const SplinePoint point(coefficients, fy, fx);
        for (int c = 0; c < 3; ++c) to[c] += weight * point.at(c);
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
      const int before = (large - size) / 2;  // pixels of the larger picture that the crop leaves out
      return large > 1 ? (i + before) * static_cast<double>(size - 1) / (large - 1) : 0.0;
    };
    for (int y = 0; y < clean.height; ++y) {
      for (int x = 0; x < clean.width; ++x) {
        const SplinePoint point(picture, place(y, clean.height), place(x, clean.width));
        const double value = point.at(c) * 255.0;
        out.row(y)[3 * x + c] = cut(value + 1e-9);
      }
    }
  }
}

}  // namespace ipmix::corruption
