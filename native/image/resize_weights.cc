#include "image/resize_weights.h"

#include <algorithm>
#include <cmath>

namespace ipmix {

namespace {

double box_filter(double x) {
  return x > -0.5 && x <= 0.5 ? 1.0 : 0.0;
}

double bilinear_filter(double x) {
  x = std::abs(x);
  return x < 1.0 ? 1.0 - x : 0.0;
}

double bicubic_filter(double x) {
  constexpr double a = -0.5;
  x = std::abs(x);
  if (x < 1.0) return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
  if (x < 2.0) return (((x - 5.0) * x + 8.0) * x - 4.0) * a;
  return 0.0;
}

struct Shape {
  double (*value)(double);
  double support;
};

Shape shape_of(Filter filter) {
  switch (filter) {
    case Filter::kBox:
      return {box_filter, 0.5};
    case Filter::kBicubic:
      return {bicubic_filter, 2.0};
    default:
      return {bilinear_filter, 1.0};
  }
}

int fixed_point(double weight) {
  return static_cast<int>((weight < 0.0 ? -0.5 : 0.5) + weight * (1 << kWeightBits));
}

}  // namespace

int fill_weights(Filter filter, int in, int out, std::vector<double>& precise, std::vector<int>& bounds,
                 std::vector<int>& weights) {
  const Shape shape = shape_of(filter);
  const double scale = static_cast<double>(in) / out;
  const double filter_scale = std::max(scale, 1.0);
  const double support = shape.support * filter_scale;
  const double step = 1.0 / filter_scale;
  const int size = static_cast<int>(std::ceil(support)) * 2 + 1;
  precise.resize(static_cast<size_t>(size));
  bounds.resize(2 * static_cast<size_t>(out));
  weights.resize(static_cast<size_t>(size) * static_cast<size_t>(out));
  for (int i = 0; i < out; ++i) {
    const double centre = (i + 0.5) * scale;
    // Truncated after adding a half, as Pillow does, negative numbers too.
    const double low = centre - support + 0.5;
    const double high = centre + support + 0.5;
    const int first = std::max(static_cast<int>(low), 0);
    const int count = std::min(static_cast<int>(high), in) - first;
    double sum = 0.0;
    for (int j = 0; j < count; ++j) {
      const double weight = shape.value((j + first - centre + 0.5) * step);
      precise[static_cast<size_t>(j)] = weight;
      sum += weight;
    }
    int* target = weights.data() + static_cast<size_t>(i) * static_cast<size_t>(size);
    for (int j = 0; j < count; ++j) {
      const double weight = precise[static_cast<size_t>(j)];
      target[j] = fixed_point(sum != 0.0 ? weight / sum : weight);
    }
    bounds[2 * static_cast<size_t>(i)] = first;
    bounds[2 * static_cast<size_t>(i) + 1] = count;
  }
  return size;
}

int halve_weights(const std::vector<int>& bounds, const std::vector<int>& weights, int size,
                  std::vector<int16_t>& halves) {
  const int groups = (size + 3) / 4;
  const size_t places = bounds.size() / 2;
  halves.assign(places * static_cast<size_t>(groups) * 8, 0);
  for (size_t place = 0; place < places; ++place) {
    const int* weight = weights.data() + place * static_cast<size_t>(size);
    int16_t* target = halves.data() + place * static_cast<size_t>(groups) * 8;
    for (int j = 0; j < bounds[2 * place + 1]; ++j) {
      target[j / 4 * 8 + j % 4] = static_cast<int16_t>(weight[j] & 2047);
      target[j / 4 * 8 + 4 + j % 4] = static_cast<int16_t>(weight[j] >> 11);
    }
  }
  return groups;
}

}  // namespace ipmix
