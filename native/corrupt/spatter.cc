#include <algorithm>
#include <array>

#include "corrupt/corruption_kernels.h"
#include "corrupt/edges.h"
#include "corrupt/gaussian_filter.h"
#include "corrupt/normal_noise.h"
#include "corrupt/spatter_layer.h"

namespace ipmix::corruption {
namespace {

// The correlation with an emboss kernel, cut to bytes.
BytePlane embossed(const BytePlane& plane) {
  constexpr int kKernel[3][3] = {{-2, -1, 0}, {-1, 1, 1}, {0, 1, 2}};
  BytePlane result(plane.height, plane.width);
  for (int y = 0; y < plane.height; ++y) {
    for (int x = 0; x < plane.width; ++x) {
      int sum = 0;
      for (int dy = -1; dy <= 1; ++dy) {
        const uint8_t* row = plane.row(inside(y + dy, plane.height, Border::kReflect101));
        for (int dx = -1; dx <= 1; ++dx)
          sum += kKernel[dy + 1][dx + 1] * row[inside(x + dx, plane.width, Border::kReflect101)];
      }
      result.row(y)[x] = static_cast<uint8_t>(std::clamp(sum, 0, 255));
    }
  }
  return result;
}

// Near the edge of a drop, and on its lower right side, light is caught.
BytePlane glints(const BytePlane& water) {
  const BytePlane edges = canny(water, 50, 150);
  constexpr float kFar = 20.0f;
  const std::vector<float> distance = edge_distance(edges, kFar);
  BytePlane near(water.height, water.width);
  for (int y = 0; y < water.height; ++y) {
    for (int x = 0; x < water.width; ++x) {  // the mean of distances, truncated
      float sum = 0.0f;
      for (int dy = -1; dy <= 1; ++dy) {
        const auto row = static_cast<size_t>(inside(y + dy, water.height, Border::kReflect101)) *
                         static_cast<size_t>(water.width);
        for (int dx = -1; dx <= 1; ++dx)
          sum += distance[row + static_cast<size_t>(inside(x + dx, water.width, Border::kReflect101))];
      }
      near.row(y)[x] = static_cast<uint8_t>(sum / 9.0f);
    }
  }
  equalize_histogram(near);
  return box_mean(embossed(near));
}

void lay_mud(ConstImageView clean, const WorkingPicture<double>& layer, double threshold, double blur,
             ImageView out) {
  constexpr std::array<double, 3> kBrown{63 / 255.0, 42 / 255.0, 20 / 255.0};
  WorkingPicture<double> mud = layer;
  for (double& value : mud.values) value = value > threshold ? 1.0 : 0.0;
  mud = gaussian_filter(mud, blur);
  for (size_t i = 0; i < clean.pixels(); ++i) {
    const double m = mud.values[i] < 0.8 ? 0.0 : mud.values[i];
    for (size_t c = 0; c < 3; ++c) {
      out.data[3 * i + c] = to_byte(clean.data[3 * i + c] / 255.0 * (1.0 - m) + kBrown[c] * m);
    }
  }
}

}  // namespace

WorkingPicture<double> draw_drops(int height, int width, const Drops& drops, Random& random) {
  WorkingPicture<double> layer = plane<double>(height, width);
  fill_normal(layer.values, drops.mean, drops.sigma, random);
  layer = gaussian_filter(layer, drops.blur);
  for (double& value : layer.values) value = value < drops.threshold ? 0.0 : value;
  return layer;
}

void lay_water(ConstImageView clean, const WorkingPicture<double>& layer, double strength, ImageView out) {
  constexpr std::array<double, 3> kTurquoise{175 / 255.0, 238 / 255.0, 238 / 255.0};
  BytePlane water(clean.height, clean.width);
  for (size_t i = 0; i < water.values.size(); ++i) water.values[i] = to_byte(layer.values[i]);
  const BytePlane light = glints(water);
  int most = 1;
  for (size_t i = 0; i < water.values.size(); ++i) most = std::max(most, water.values[i] * light.values[i]);
  for (size_t i = 0; i < clean.pixels(); ++i) {
    const double m = strength * (water.values[i] * light.values[i]) / most;
    for (size_t c = 0; c < 3; ++c)
      out.data[3 * i + c] = to_byte(clean.data[3 * i + c] / 255.0 + m * kTurquoise[c]);
  }
}

void spatter(ConstImageView clean, const Setting& setting, ImageView out) {
  const Level& level = setting.level;
  const auto layer =
      draw_drops(clean.height, clean.width, {level[0], level[1], level[2], level[3]}, setting.random);
  if (level[5] == 0.0) return lay_water(clean, layer, level[4], out);
  lay_mud(clean, layer, level[3], level[4], out);
}

}  // namespace ipmix::corruption
