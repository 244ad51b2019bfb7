// C-bar: grey over parts of the picture, as a turned checkerboard or as lines.
#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "corrupt/corruption_kernels.h"
#include "corrupt/magnitude.h"

namespace ipmix::corruption {
namespace {

constexpr double kTurn = 2.0 * std::numbers::pi;
constexpr uint8_t kGrey = 128;

// numpy's modulo: 0 <= result < n.
double wrapped(double x, double n) {
  return x - n * std::floor(x / n);
}

// Coverage of pixels by a thin line (Xiaolin Wu's), blended to grey.
class Pen {
 public:
  explicit Pen(ImageView picture) : picture_(picture) {}

  void line(double y0, double x0, double y1, double x1) {
    const bool steep = std::fabs(y1 - y0) > std::fabs(x1 - x0);
    if (steep) {
      std::swap(x0, y0);
      std::swap(x1, y1);
    }
    if (x0 > x1) {
      std::swap(x0, x1);
      std::swap(y0, y1);
    }
    const double slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 1.0;
    const int last = steep ? picture_.height - 1 : picture_.width - 1;
    const int begin = std::max(static_cast<int>(std::floor(x0 + 0.5)), 0);
    const int end = std::min(static_cast<int>(std::floor(x1 + 0.5)), last);
    for (int x = begin; x <= end; ++x) {
      const double y = y0 + slope * (x - x0), low = std::floor(y);
      dot(steep, x, static_cast<int>(low), 1.0 - (y - low));
      dot(steep, x, static_cast<int>(low) + 1, y - low);
    }
  }

 private:
  void dot(bool steep, int along, int across, double coverage) {
    const int y = steep ? along : across, x = steep ? across : along;
    if (y < 0 || x < 0 || y >= picture_.height || x >= picture_.width) return;
    uint8_t* pixel = picture_.row(y) + static_cast<ptrdiff_t>(x) * 3;
    for (int c = 0; c < 3; ++c) pixel[c] = cut(pixel[c] + coverage * (kGrey - pixel[c]));
  }
  ImageView picture_;
};

}  // namespace

void checkerboard_cutout(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double side = shorter_side(clean), longer = std::max(clean.height, clean.width);
  const double angle = random.uniform(0.0, kTurn), cell = std::max(random.uniform(.1, .25) * side, 1.0);
  const int cells = std::max(static_cast<int>(4.0 * longer / cell), 1);
  std::vector<uint8_t> on(static_cast<size_t>(cells) * static_cast<size_t>(cells));
  const double share = share_of(setting, 1.0);
  for (uint8_t& state : on) state = random.uniform() < share ? 1 : 0;
  const double down = std::cos(angle), across = std::sin(angle);
  std::copy_n(clean.data, clean.bytes(), out.data);
  for (int y = 0; y < clean.height; ++y) {
    for (int x = 0; x < clean.width; ++x) {
      const double nx = (down * y + across * x) / cell, ny = (-across * y + down * x) / cell;
      if (static_cast<int>(wrapped(nx, 2.0)) != static_cast<int>(wrapped(ny, 2.0))) continue;
      const int i = static_cast<int>(nx) % cells,
                j = static_cast<int>(ny) % cells;  // truncated; negative ones wrap
      const auto row = static_cast<size_t>(i < 0 ? i + cells : i),
                 column = static_cast<size_t>(j < 0 ? j + cells : j);
      if (on[row * static_cast<size_t>(cells) + column] != 0)
        std::fill_n(out.row(y) + static_cast<ptrdiff_t>(x) * 3, 3, kGrey);
    }
  }
}

void lines(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const double side = shorter_side(clean), length = std::max(clean.height, clean.width);
  const int number = static_cast<int>(share_of(setting, 1.0) * side);
  const double base = random.uniform(0.0, kTurn), variation = random.uniform(.1, 1.0);
  std::copy_n(clean.data, clean.bytes(), out.data);
  Pen pen(out);
  for (int i = 0; i < number; ++i) {
    const double y = random.uniform(0.0, clean.height), x = random.uniform(0.0, clean.width);
    const double angle = base + kTurn * variation * random.uniform(-.5, .5);
    const double dy = length * std::cos(angle), dx = length * std::sin(angle);
    pen.line(y - dy, x - dx, y + dy, x + dx);
  }
}

}  // namespace ipmix::corruption
