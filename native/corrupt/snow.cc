#include "corrupt/clipped_zoom.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/normal_noise.h"
#include "corrupt/snow_layer.h"

namespace ipmix::corruption {

std::vector<uint8_t> draw_flakes(int height, int width, const Flakes& flakes, Random& random) {
  WorkingPicture<double> layer = plane<double>(height, width);
  fill_normal(layer.values, flakes.mean, flakes.sigma, random);
  layer = clipped_zoom(layer, flakes.zoom);
  std::vector<uint8_t> bytes(layer.values.size());
  for (size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = layer.values[i] < flakes.threshold ? uint8_t{0} : to_byte(layer.values[i]);
  }
  return bytes;
}

void lay_snow(ConstImageView clean, const std::vector<uint8_t>& flakes, const Motion& motion, double kept,
              ImageView out) {
  std::vector<uint8_t> streaks(flakes.size());
  motion_filter(flakes.data(), clean.height, clean.width, 1, motion, streaks.data());
  const size_t pixels = clean.pixels();
  for (size_t i = 0; i < pixels; ++i) {
    const uint8_t* from = clean.data + 3 * i;
    const double grey = (.299 * from[0] + .587 * from[1] + .114 * from[2]) / 255.0;
    const double white = 1.5 * grey + 0.5;
    const double snow = (streaks[i] + streaks[pixels - 1 - i]) / 255.0;
    for (size_t c = 0; c < 3; ++c) {
      const double x = from[c] / 255.0;
      out.data[3 * i + c] = to_byte(kept * x + (1.0 - kept) * std::max(x, white) + snow);
    }
  }
}

void snow(ConstImageView clean, const Setting& setting, ImageView out) {
  const Level& level = setting.level;
  const auto flakes =
      draw_flakes(clean.height, clean.width, {level[0], level[1], level[2], level[3]}, setting.random);
  const Motion motion{level[4], level[5], setting.random.uniform(-135.0, -45.0)};
  lay_snow(clean, flakes, motion, level[6], out);
}

}  // namespace ipmix::corruption
