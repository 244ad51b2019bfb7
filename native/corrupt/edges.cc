#include "corrupt/edges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "corrupt/border.h"

namespace ipmix::corruption {
namespace {

struct Gradient {
  std::vector<int> dx, dy, size;
};

Gradient sobel(const BytePlane& plane) {
  const size_t pixels = plane.values.size();
  Gradient g{std::vector<int>(pixels), std::vector<int>(pixels), std::vector<int>(pixels)};
  size_t i = 0;
  for (int y = 0; y < plane.height; ++y) {
    const uint8_t *above = plane.row(inside(y - 1, plane.height, Border::kNearest)), *here = plane.row(y),
                  *below = plane.row(inside(y + 1, plane.height, Border::kNearest));
    for (int x = 0; x < plane.width; ++x, ++i) {
      const int l = inside(x - 1, plane.width, Border::kNearest),
                r = inside(x + 1, plane.width, Border::kNearest);
      g.dx[i] = (above[r] + 2 * here[r] + below[r]) - (above[l] + 2 * here[l] + below[l]);
      g.dy[i] = (below[l] + 2 * below[x] + below[r]) - (above[l] + 2 * above[x] + above[r]);
      g.size[i] = std::abs(g.dx[i]) + std::abs(g.dy[i]);
    }
  }
  return g;
}

// Whether the gradient is largest here along its own direction; plateaus count once.
bool is_ridge(const Gradient& g, int height, int width, int y, int x) {
  const auto size = [&](int i, int j) {
    const bool within = i >= 0 && j >= 0 && i < height && j < width;
    return within ? g.size[static_cast<size_t>(i) * static_cast<size_t>(width) + static_cast<size_t>(j)] : 0;
  };
  const size_t at = static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x);
  const int dx = std::abs(g.dx[at]), dy = std::abs(g.dy[at]), here = g.size[at];
  constexpr double kTan = 0.4142135623730950488;  // of 22.5 degrees
  if (dy < kTan * dx) return here > size(y, x - 1) && here >= size(y, x + 1);
  if (dy * kTan > dx) return here > size(y - 1, x) && here >= size(y + 1, x);
  const int side = (g.dx[at] ^ g.dy[at]) < 0 ? -1 : 1;
  return here > size(y - 1, x - side) && here > size(y + 1, x + side);
}

}  // namespace

BytePlane canny(const BytePlane& plane, int low, int high) {
  const Gradient g = sobel(plane);
  const int height = plane.height, width = plane.width;
  BytePlane edges(height, width);
  std::vector<std::array<int, 2>> open;  // edges whose neighbours are still to be looked at
  std::vector<uint8_t> weak(plane.values.size());
  size_t i = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x, ++i) {
      if (g.size[i] <= low || !is_ridge(g, height, width, y, x)) continue;
      weak[i] = 1;
      if (g.size[i] <= high) continue;
      edges.values[i] = 1;
      open.push_back({y, x});
    }
  }
  while (!open.empty()) {
    const auto [cy, cx] = open.back();
    open.pop_back();
    for (int y = std::max(cy - 1, 0); y <= std::min(cy + 1, height - 1); ++y) {
      for (int x = std::max(cx - 1, 0); x <= std::min(cx + 1, width - 1); ++x) {
        const size_t at = static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x);
        if (weak[at] == 0 || edges.values[at] != 0) continue;
        edges.values[at] = 1;
        open.push_back({y, x});
      }
    }
  }
  return edges;
}

std::vector<float> edge_distance(const BytePlane& edges, float most) {
  struct Move {
    int dy, dx;
    float length;
  };
  // The steps that reach back; the second sweep turns them round.
  constexpr std::array<Move, 8> kBack{{{-2, -1, 2.1969f},
                                       {-2, 1, 2.1969f},
                                       {-1, -2, 2.1969f},
                                       {-1, -1, 1.4f},
                                       {-1, 0, 1.0f},
                                       {-1, 1, 1.4f},
                                       {-1, 2, 2.1969f},
                                       {0, -1, 1.0f}}};
  const int height = edges.height, width = edges.width;
  std::vector<float> distance(edges.values.size());
  const auto at = [&](int y, int x) -> float& {
    return distance[static_cast<size_t>(y) * static_cast<size_t>(width) + static_cast<size_t>(x)];
  };
  for (size_t i = 0; i < distance.size(); ++i) distance[i] = edges.values[i] != 0 ? 0.0f : most;
  const auto reach = [&](int y, int x, int sign) {
    float& here = at(y, x);
    for (const Move& move : kBack) {
      const int i = y + sign * move.dy, j = x + sign * move.dx;
      if (i < 0 || j < 0 || i >= height || j >= width) continue;
      here = std::min(here, at(i, j) + move.length);
    }
  };
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) reach(y, x, 1);
  for (int y = height - 1; y >= 0; --y)
    for (int x = width - 1; x >= 0; --x) reach(y, x, -1);
  return distance;
}

BytePlane box_mean(const BytePlane& plane) {
  BytePlane mean(plane.height, plane.width);
  for (int y = 0; y < plane.height; ++y) {
    for (int x = 0; x < plane.width; ++x) {
      int sum = 0;
      for (int dy = -1; dy <= 1; ++dy) {
        const uint8_t* row = plane.row(inside(y + dy, plane.height, Border::kReflect101));
        for (int dx = -1; dx <= 1; ++dx) sum += row[inside(x + dx, plane.width, Border::kReflect101)];
      }
      mean.row(y)[x] = static_cast<uint8_t>((2 * sum + 9) / 18);
    }
  }
  return mean;
}

void equalize_histogram(BytePlane& plane) {
  std::array<int, 256> count{}, level{};
  for (const uint8_t value : plane.values) ++count[value];
  size_t first = 0;
  while (count[first] == 0) ++first;
  const int total = static_cast<int>(plane.values.size());
  if (count[first] == total) return;
  const float scale = 255.0f / static_cast<float>(total - count[first]);
  int sum = 0;
  for (size_t v = first + 1; v < 256; ++v) {
    sum += count[v];
    level[v] = std::clamp(static_cast<int>(std::lround(static_cast<float>(sum) * scale)), 0, 255);
  }
  for (uint8_t& value : plane.values) value = static_cast<uint8_t>(level[value]);
}

}  // namespace ipmix::corruption
