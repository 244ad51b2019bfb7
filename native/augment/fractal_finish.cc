#include "augment/fractal_finish.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "augment/fractal_math.h"
#include "core/instruction_sets.h"

namespace ipmix::fractal {
namespace {

constexpr size_t kTile = 64;  // a power of two

// A tile of plain noise, read with bilinear interpolation at two scales.
class Surface {
 public:
  Surface(uint64_t seed, float cells, int side)
      : step_(cells / static_cast<float>(side)), tile_(kTile * kTile) {
    Random random({.seed = seed, .purpose = Purpose::kFractal});
    for (float& value : tile_) value = random.uniform_float();
  }
  float at(int x, int y) const {
    const float u = static_cast<float>(x) * step_, v = static_cast<float>(y) * step_;
    return 0.65f * sample(u, v) + 0.35f * sample(2.7f * u + 17.0f, 2.7f * v + 5.0f);
  }

 private:
  float sample(float u, float v) const {
    const auto x = static_cast<int>(u), y = static_cast<int>(v);
    const float fx = u - static_cast<float>(x), fy = v - static_cast<float>(y);
    const float top = cell(x, y) + fx * (cell(x + 1, y) - cell(x, y));
    const float bottom = cell(x, y + 1) + fx * (cell(x + 1, y + 1) - cell(x, y + 1));
    return top + fy * (bottom - top);
  }
  float cell(int x, int y) const {
    const auto row = static_cast<size_t>(y) & (kTile - 1), column = static_cast<size_t>(x) & (kTile - 1);
    return tile_[row * kTile + column];
  }

  float step_;
  std::vector<float> tile_;
};

// Lit and dark slopes; soft sign keeps cliffs from burning out.
float relief_light(const std::vector<float>& height, const Field& field, int x, int y, float lx, float ly) {
  const auto at = [&](int column, int row) {
    column = std::clamp(column, 0, field.width - 1);
    row = std::clamp(row, 0, field.height - 1);
    return height[static_cast<size_t>(row) * static_cast<size_t>(field.width) + static_cast<size_t>(column)];
  };
  const float slope = lx * (at(x + 1, y) - at(x - 1, y)) + ly * (at(x, y + 1) - at(x, y - 1));
  const float s = slope * 0.12f * static_cast<float>(std::min(field.height, field.width));
  return s / (1.0f + std::fabs(s));
}

inline void put(Colour c, uint8_t* pixel) {
  const Int4 levels = truncate(minimum(maximum(c, splat(0.0f)), splat(1.0f)) * 255.0f + 0.5f);
  for (int i = 0; i < 3; ++i) pixel[i] = static_cast<uint8_t>(levels[i]);
}

}  // namespace

Finish draw_finish(Random& random, bool thin) {
  Finish finish;
  finish.palette = draw_palette(random);
  const double ground = random.uniform();
  if (ground < (thin ? 0.45 : 0.35)) {
    finish.background_from = finish.background_to = rgb(0.0f, 0.0f, 0.0f);
  } else if (ground < 0.6) {
    finish.background_from = finish.background_to = rgb(1.0f, 1.0f, 1.0f);
  } else {
    const float top = ground < 0.8 ? 0.35f : 1.0f;  // dark washes and bright ones
    const auto draw = [&] {
      return hsv(random.uniform_float(), random.uniform_float(), top * random.uniform_float());
    };
    finish.background_from = draw();
    finish.background_to = random.coin() ? finish.background_from : draw();
  }
  finish.background_turn = random.uniform_float();
  finish.cycles = static_cast<float>(std::exp(random.uniform(std::log(0.4), std::log(thin ? 1.5 : 4.0))));
  finish.phase = random.uniform_float();
  finish.bend = static_cast<float>(std::exp(random.uniform(-0.5, 0.5)));
  if (random.uniform() < (thin ? 0.1 : 0.35)) finish.relief = static_cast<float>(random.uniform(0.2, 0.8));
  finish.light_turn = random.uniform_float();
  if (random.uniform() < 0.25) finish.texture = static_cast<float>(random.uniform(0.15, 0.6));
  finish.texture_cells = static_cast<float>(std::exp(random.uniform(std::log(4.0), std::log(90.0))));
  finish.texture_seed = random.bits64();
  return finish;
}

void settle(const Field& draft, Finish& finish) {
  std::vector<float> values;
  for (size_t i = 0; i < draft.value.size(); ++i) {
    if (draft.cover[i] > 0.2f) values.push_back(draft.value[i]);
  }
  if (values.size() < 16) values = draft.value;
  const auto quantile = [&](double q) {
    const auto place =
        values.begin() + static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
  };
  finish.low = quantile(0.03);
  finish.high = quantile(0.97);
}

IPMIX_INSTRUCTION_SETS void paint(const Field& field, const Finish& finish, ImageView out) {
  const float spread = std::max(finish.high - finish.low, 1e-6f);
  std::vector<float> height(field.value.size());
  for (size_t i = 0; i < height.size(); ++i) {
    height[i] = std::clamp((field.value[i] - finish.low) / spread, -1.0f, 3.0f);
  }
  const float lx = std::cos(finish.light_turn * kTau), ly = std::sin(finish.light_turn * kTau);
  const float bx = std::cos(finish.background_turn * kTau), by = std::sin(finish.background_turn * kTau);
  const int side = std::min(field.height, field.width);
  std::optional<Surface> surface;
  if (finish.texture > 0.0f) surface.emplace(finish.texture_seed, finish.texture_cells, side);
  const bool even = !any(finish.background_from != finish.background_to);
  const bool bare = finish.relief == 0.0f && finish.texture == 0.0f;
  std::array<uint8_t, size_t{3} * Palette::kSize> bytes;
  for (size_t i = 0; i < Palette::kSize; ++i) put(finish.palette.table[i], &bytes[3 * i]);
  for (int y = 0; y < field.height; ++y) {
    uint8_t* pixel = out.row(y);
    for (int x = 0; x < field.width; ++x, pixel += 3) {
      const size_t i = static_cast<size_t>(y) * static_cast<size_t>(field.width) + static_cast<size_t>(x);
      const float h = height[i];
      const float stretched = h > 0.0f && h < 1.0f ? h + (finish.bend - 1.0f) * h * (h - 1.0f) : h;
      const size_t stop = Palette::stop(finish.phase + finish.cycles * stretched);
      if (bare && field.cover[i] >= 1.0f) {
        std::copy_n(&bytes[3 * stop], 3, pixel);
        continue;
      }
      Colour c = finish.palette.table[stop];
      if (finish.relief > 0.0f) {
        c *= 1.0f + finish.relief * relief_light(height, field, x, y, lx, ly);
      }
      if (field.cover[i] < 1.0f) {
        Colour ground = finish.background_from;
        if (!even) {
          const float along =
              (static_cast<float>(x) * bx + static_cast<float>(y) * by) / static_cast<float>(side);
          const float wash = std::clamp(0.5f + 0.7f * along, 0.0f, 1.0f);
          ground = mix(ground, finish.background_to, wash);
        }
        c = mix(ground, c, field.cover[i]);
      }
      if (surface) c *= 1.0f + finish.texture * 1.4f * (surface->at(x, y) - 0.5f);
      put(c, pixel);
    }
  }
}

}  // namespace ipmix::fractal
