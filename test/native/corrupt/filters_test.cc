// The building blocks that several corruptions share, by what they must do.
#include <cmath>
#include <cstdlib>
#include <vector>

#include "check.h"
#include "corrupt/clipped_zoom.h"
#include "corrupt/edges.h"
#include "corrupt/fourier.h"
#include "corrupt/gaussian_filter.h"
#include "corrupt/jpeg.h"
#include "corrupt/motion_filter.h"
#include "corrupt/spline.h"

using namespace ipmix;
using namespace ipmix::corruption;

static std::vector<uint8_t> flat(int height, int width, uint8_t level) {
  return std::vector<uint8_t>(static_cast<size_t>(height) * static_cast<size_t>(width) * 3, level);
}

static void borders() {
  CHECK(inside(-1, 4, Border::kNearest) == 0 && inside(5, 4, Border::kNearest) == 3);
  CHECK(inside(-1, 4, Border::kReflect) == 0 && inside(-2, 4, Border::kReflect) == 1);
  CHECK(inside(4, 4, Border::kReflect) == 3 && inside(9, 4, Border::kReflect) == 1);
  CHECK(inside(-1, 4, Border::kReflect101) == 1 && inside(4, 4, Border::kReflect101) == 2);
  for (const Border border : {Border::kNearest, Border::kReflect, Border::kReflect101})
    for (int i = -20; i < 20; ++i) CHECK(inside(i, 1, border) == 0);
}

// JPEG keeps grey where it is, whatever the quality, and a finer quality is nearer to the picture.
static void jpeg() {
  for (const int side : {1, 7, 16, 33}) {
    const auto grey = flat(side, side, 128);
    std::vector<uint8_t> out(grey.size());
    jpeg_round_trip({grey.data(), side, side}, 10, {out.data(), side, side});
    CHECK(out == grey);
  }
  std::vector<uint8_t> picture = flat(24, 40, 0);
  for (size_t i = 0; i < picture.size(); ++i)
    picture[i] = static_cast<uint8_t>(127 + 100 * std::sin(static_cast<double>(i / 3) / 9.0));
  int last = 1 << 30;
  for (const int quality : {7, 25, 60, 95}) {
    std::vector<uint8_t> out(picture.size());
    jpeg_round_trip({picture.data(), 24, 40}, quality, {out.data(), 24, 40});
    int change = 0;
    for (size_t i = 0; i < out.size(); ++i) change += std::abs(out[i] - picture[i]);
    CHECK(change < last);
    last = change;
  }
  CHECK(quant_table(false, 50)[0] == 16 && quant_table(true, 100)[63] == 1 &&
        quant_table(false, 7)[0] == 114);
}

static void motion() {
  const auto taps = motion_taps({6, 2, 0});
  float sum = 0;
  for (const MotionTap& tap : taps) {
    CHECK(tap.dy == 0 && tap.dx >= 0);
    sum += tap.weight;
  }
  CHECK(std::fabs(sum - 1.0f) < 1e-3f);
  const auto down = motion_taps({6, 2, 90});
  CHECK(down[3].dx == 0 && down[3].dy == 3);
  const auto grey = flat(9, 5, 77);
  std::vector<uint8_t> out(grey.size());
  motion_filter(grey.data(), 9, 5, 3, {20, 15, -40}, out.data());
  CHECK(out == grey);
}

static void smooth() {
  WorkingPicture<double> point = plane<double>(31, 31);
  *point.at(15, 15) = 1.0;
  for (const Border border : {Border::kNearest, Border::kReflect}) {
    const auto blurred = gaussian_filter(point, 2.0, {.truncate = 4.0, .border = border});
    double sum = 0.0, spread = 0.0;
    for (int y = 0; y < 31; ++y)
      for (int x = 0; x < 31; ++x) {
        sum += *blurred.at(y, x);
        spread += *blurred.at(y, x) * (x - 15) * (x - 15);
      }
    CHECK(std::fabs(sum - 1.0) < 1e-9);
    CHECK(std::fabs(spread - 4.0) < 0.02);
  }
  const auto same = clipped_zoom(point, 1.0);
  CHECK(same.values == point.values);
}

// The spline of the coefficients goes through the picture.
static void splines() {
  WorkingPicture<double> picture = plane<double>(1, 12);
  for (int x = 0; x < 12; ++x) *picture.at(0, x) = std::sin(1.3 * x);
  WorkingPicture<double> coefficients = picture;
  spline_coefficients(coefficients);
  const auto weights = spline_weights(0.0);
  for (int x = 0; x < 12; ++x) {
    double value = 0.0;
    for (int k = 0; k < 4; ++k)
      value +=
          weights[static_cast<size_t>(k)] * *coefficients.at(0, inside(x - 1 + k, 12, Border::kReflect101));
    CHECK(std::fabs(value - *picture.at(0, x)) < 1e-9);
  }
}

static void fourier() {
  for (const size_t n : {1u, 2u, 7u, 12u, 30u}) {
    std::vector<std::complex<double>> values(n), expected(n);
    for (size_t i = 0; i < n; ++i)
      values[i] = {std::sin(2.0 * static_cast<double>(i)), std::cos(3.0 * static_cast<double>(i))};
    for (size_t k = 0; k < n; ++k)
      for (size_t i = 0; i < n; ++i)
        expected[k] += values[i] * std::polar(1.0, 2.0 * 3.14159265358979 * static_cast<double>(i * k) /
                                                       static_cast<double>(n));
    inverse_fourier(values);
    for (size_t k = 0; k < n; ++k) CHECK(std::abs(values[k] - expected[k]) < 1e-9);
  }
}

static void edges() {
  BytePlane plane(20, 20);
  for (int y = 0; y < 20; ++y)
    for (int x = 10; x < 20; ++x) plane.row(y)[x] = 200;
  const BytePlane found = canny(plane, 50, 150);
  int columns = 0;
  for (int x = 0; x < 20; ++x) columns += found.row(10)[x];
  CHECK(columns == 1);
  const auto distance = edge_distance(found, 20.0f);
  for (const float d : distance) CHECK(d >= 0.0f && d <= 20.0f);
  CHECK(distance[10 * 20] >= 8.0f);
}

int main() {
  borders();
  jpeg();
  motion();
  smooth();
  splines();
  fourier();
  edges();
  return check::report();
}
