#include "augment/fractal_flame.h"

#include <algorithm>
#include <cmath>

#include "augment/fractal_chaos.h"
#include "core/instruction_sets.h"

namespace ipmix::fractal {
namespace {

constexpr int kWarmUp = 14;          // rounds until the points lie on the attractor
constexpr int kSamplesPerPixel = 5;  // plotted points, symmetric copies included

// Density and colour of a pixel: both in one load and one store.
using Cell = float __attribute__((vector_size(8)));

class Histogram {
 public:
  Histogram(const Flame& flame, int height, int width)
      : height_(height), width_(width), cells_(static_cast<size_t>(height) * static_cast<size_t>(width) + 1) {
    scale_ = static_cast<float>(std::min(height, width)) / flame.view.width;
    const float c = std::cos(flame.view.angle * kTau), s = std::sin(flame.view.angle * kTau);
    for (int copy = 0; copy < flame.symmetry; ++copy) {
      const float turn = kTau * static_cast<float>(copy) / static_cast<float>(flame.symmetry);
      const float a = std::cos(turn), b = std::sin(turn);
      for (const float flip : {1.0f, -1.0f}) {
        if (flip < 0.0f && !flame.mirrored) continue;
        // turn (and mirror) in the plane, then the inverse of the camera's turn
        const std::array<float, 4> m{flip * a, -b, flip * b, a};
        maps_.push_back(
            {c * m[0] + s * m[2], c * m[1] + s * m[3], -s * m[0] + c * m[2], -s * m[1] + c * m[3]});
      }
    }
    left_ = 0.5f * static_cast<float>(width) - scale_ * (c * flame.view.x + s * flame.view.y);
    top_ = 0.5f * static_cast<float>(height) - scale_ * (-s * flame.view.x + c * flame.view.y);
  }

  int copies() const { return static_cast<int>(maps_.size()); }

  void plot(const ChaosGame& game) {
    const auto pixels = static_cast<int>(cells_.size()) - 1;
    for (const auto& m : maps_) {
      const std::array<float, 4> n{m[0] * scale_, m[1] * scale_, m[2] * scale_, m[3] * scale_};
      for (size_t i = 0; i < static_cast<size_t>(game.size()); i += 4) {
        const Float4 x = load4(&game.x()[i]), y = load4(&game.y()[i]);
        const Float4 column = n[0] * x + n[1] * y + left_, row = n[2] * x + n[3] * y + top_;
        const Int4 within = (column >= 0.0f) & (row >= 0.0f) & (column < static_cast<float>(width_)) &
                            (row < static_cast<float>(height_));
        const Int4 index = truncate(row) * width_ + truncate(column);
        const Int4 at = (index & within) | (pixels & ~within);  // what misses falls into the spare cell
        for (int lane = 0; lane < 4; ++lane) {
          cells_[static_cast<size_t>(at[lane])] += Cell{1.0f, game.colour()[i + static_cast<size_t>(lane)]};
        }
      }
    }
  }

  // Thin places borrow from their neighbours: an inexpensive form of the paper's density estimation.
  std::vector<Cell> smoothed() const {
    std::vector<Cell> out(cells_.begin(), cells_.end() - 1);
    const auto stride = static_cast<size_t>(width_);
    for (int y = 1; y + 1 < height_; ++y) {
      for (int x = 1; x + 1 < width_; ++x) {
        const size_t i = static_cast<size_t>(y) * stride + static_cast<size_t>(x);
        if (cells_[i][0] >= 12.0f) continue;
        Cell sum{};
        size_t at = i - stride - 1;
        for (int dy = -1; dy <= 1; ++dy) {
          for (int dx = -1; dx <= 1; ++dx, ++at)
            sum += (dx == 0 ? 0.5f : 0.25f) * (dy == 0 ? 0.5f : 0.25f) * cells_[at];
          at += stride - 3;
        }
        const float own = cells_[i][0] / 12.0f;
        out[i] = sum + own * (cells_[i] - sum);
      }
    }
    return out;
  }

 private:
  int height_, width_;
  float scale_ = 1.0f, left_ = 0.0f, top_ = 0.0f;
  std::vector<std::array<float, 4>> maps_;
  std::vector<Cell> cells_;
};

}  // namespace

IPMIX_INSTRUCTION_SETS Field render_flame(const Flame& flame, int height, int width) {
  Histogram histogram(flame, height, width);
  const int64_t wanted = int64_t{kSamplesPerPixel} * height * width / histogram.copies();
  ChaosGame game(flame, 1024);
  for (int round = 0; round < kWarmUp; ++round) game.play();
  for (int64_t plotted = 0; plotted < wanted; plotted += game.size()) {
    game.play();
    histogram.plot(game);
  }
  const auto cells = histogram.smoothed();
  Field field(height, width);
  std::vector<float> seen;
  for (const Cell& cell : cells) {
    if (cell[0] > 0.0f) seen.push_back(cell[0]);
  }
  if (seen.empty()) return field;
  const auto bright = seen.begin() + static_cast<std::ptrdiff_t>(0.92 * static_cast<double>(seen.size() - 1));
  std::nth_element(seen.begin(), bright, seen.end());
  const float top = std::log2(1.0f + *bright);
  for (size_t i = 0; i < cells.size(); i += 4) {
    const size_t lanes = std::min<size_t>(4, cells.size() - i);
    Float4 density{}, colour{};
    for (size_t k = 0; k < lanes; ++k) {
      density[k] = cells[i + k][0];
      colour[k] = cells[i + k][1];
    }
    const Float4 level = log2_4(1.0f + density) * (flame.exposure / top);
    const Float4 cover = exp2_4(log2_4(minimum(level, splat(1.0f))) / flame.gamma);
    const Float4 value = colour / maximum(density, splat(1e-6f)) + flame.by_density * level;
    for (size_t k = 0; k < lanes; ++k) {
      field.cover[i + k] = density[k] > 0.0f ? cover[k] : 0.0f;
      field.value[i + k] = value[k];
    }
  }
  return field;
}

}  // namespace ipmix::fractal
