// The picture drawn on rubber: a small random affine map, then smooth random displacements.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "corrupt/bilinear.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/gaussian_filter.h"

namespace ipmix::corruption {
namespace {

// x' = m0 x + m1 y + m2, y' = m3 x + m4 y + m5.
using Matrix = std::array<double, 6>;
struct Point {
  double x, y;
};

// The map that sends three points to three others (Cramer's rule).
Matrix affine_between(const std::array<Point, 3>& from, const std::array<Point, 3>& to) {
  const double ux = from[1].x - from[0].x, uy = from[1].y - from[0].y;
  const double vx = from[2].x - from[0].x, vy = from[2].y - from[0].y;
  const double area = ux * vy - uy * vx;
  Matrix m{1, 0, 0, 0, 1, 0};
  if (std::fabs(area) < 1e-9) return m;  // points on one line: a picture of a pixel or two
  const auto solve = [&](double p, double q, double r, double* row) {
    row[0] = ((q - p) * vy - (r - p) * uy) / area;
    row[1] = ((r - p) * ux - (q - p) * vx) / area;
    row[2] = p - row[0] * from[0].x - row[1] * from[0].y;
  };
  solve(to[0].x, to[1].x, to[2].x, m.data());
  solve(to[0].y, to[1].y, to[2].y, m.data() + 3);
  return m;
}

WorkingPicture<double> displacement(int height, int width, double alpha, double sigma, Random& random) {
  WorkingPicture<double> field = plane<double>(height, width);
  for (double& value : field.values) value = random.uniform(-1.0, 1.0);
  field = gaussian_filter(field, sigma, {.truncate = 3.0, .border = Border::kReflect});
  for (double& value : field.values) value *= alpha;
  return field;
}

}  // namespace

void elastic_transform(ConstImageView clean, const Setting& setting, ImageView out) {
  Random& random = setting.random;
  const int shorter = std::min(clean.height, clean.width);
  const double side = setting.preset == Preset::kCifar ? shorter : shorter * (244.0 / 224.0);
  const double alpha = setting.level[0] * side, sigma = setting.level[1] * side,
               jitter = setting.level[2] * side;
  const int middle_x = clean.height / 2, middle_y = clean.width / 2;  // the generator's own x and y
  const int third = shorter / 3;
  const double cx = middle_x, cy = middle_y, q = third;
  const std::array<Point, 3> from{{{cx + q, cy + q}, {cx + q, cy - q}, {cx - q, cy - q}}};
  std::array<Point, 3> to = from;
  for (Point& point : to) {
    point.x += random.uniform(-jitter, jitter);
    point.y += random.uniform(-jitter, jitter);
  }
  const Matrix back = affine_between(to, from);  // where each pixel of the result comes from
  const WorkingPicture<double> picture(clean);
  WorkingPicture<double> moved(clean.height, clean.width);
  for (int y = 0; y < clean.height; ++y) {
    for (int x = 0; x < clean.width; ++x) {
      bilinear(picture, back[3] * x + back[4] * y + back[5], back[0] * x + back[1] * y + back[2],
               Border::kReflect101, moved.at(y, x));
    }
  }
  if (alpha == 0.0) return store(moved, out);
  const auto dx = displacement(clean.height, clean.width, alpha, sigma, random);
  const auto dy = displacement(clean.height, clean.width, alpha, sigma, random);
  std::array<double, 3> colour;
  for (int y = 0; y < clean.height; ++y) {
    uint8_t* row = out.row(y);
    for (int x = 0; x < clean.width; ++x) {
      bilinear(moved, y + *dy.at(y, x), x + *dx.at(y, x), Border::kReflect, colour.data());
      for (size_t c = 0; c < 3; ++c) *row++ = to_byte(colour[c]);
    }
  }
}

}  // namespace ipmix::corruption
