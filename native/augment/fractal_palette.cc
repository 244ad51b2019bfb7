#include "augment/fractal_palette.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ipmix::fractal {
namespace {

float unit(Random& random) {
  return random.uniform_float();
}
float unit(Random& random, double low, double high) {
  return static_cast<float>(random.uniform(low, high));
}

// a + b cos(2 pi (c t + d)) per channel, after Inigo Quilez, "Palettes".
Palette cosine_palette(Random& random) {
  std::array<float, 3> base{}, swing{}, phase{};
  std::array<int, 3> frequency{};
  for (size_t i = 0; i < 3; ++i) {
    base[i] = unit(random, 0.35, 0.65);
    swing[i] = unit(random, 0.25, 0.55);
    frequency[i] = random.uniform() < 0.75 ? 1 : 2;
    phase[i] = unit(random);
  }
  Palette palette;
  for (int i = 0; i < Palette::kSize; ++i) {
    const float t = static_cast<float>(i) / Palette::kSize;
    std::array<float, 3> c{};
    for (size_t k = 0; k < 3; ++k) {
      const float wave = std::cos(kTau * (static_cast<float>(frequency[k]) * t + phase[k]));
      c[k] = std::clamp(base[k] + swing[k] * wave, 0.0f, 1.0f);
    }
    palette.table[static_cast<size_t>(i)] = rgb(c[0], c[1], c[2]);
  }
  return palette;
}

// Hues that go together: neighbours, opposites, triads, or whatever comes.
std::vector<float> draw_hues(Random& random, int count) {
  const float start = unit(random);
  const uint32_t harmony = random.below(4);
  std::vector<float> hues(static_cast<size_t>(count));
  for (float& hue : hues) {
    switch (harmony) {
      case 0:
        hue = start + unit(random, -0.09, 0.09);
        break;
      case 1:
        hue = start + (random.coin() ? 0.5f : 0.0f) + unit(random, -0.05, 0.05);
        break;
      case 2:
        hue = start + static_cast<float>(random.below(3)) / 3.0f + unit(random, -0.04, 0.04);
        break;
      default:
        hue = unit(random);
    }
  }
  return hues;
}

// A closed ring of colour stops at uneven distances, blended linearly, smoothly or not at all.
Palette ring_palette(Random& random, std::vector<Colour> stops) {
  const size_t count = stops.size();

  std::vector<float> edges{0.0f};
  for (size_t i = 0; i < count; ++i) edges.push_back(edges.back() + unit(random, 0.3, 1.7));
  const double blend = random.uniform();
  Palette palette;
  size_t stop = 0;
  for (int i = 0; i < Palette::kSize; ++i) {
    const float t = static_cast<float>(i) / Palette::kSize * edges.back();
    while (stop + 1 < count && t >= edges[stop + 1]) ++stop;
    float f = (t - edges[stop]) / (edges[stop + 1] - edges[stop]);
    if (blend < 0.15) {
      f = f > 0.9f ? (f - 0.9f) * 10.0f : 0.0f;  // bands with a soft seam
    } else if (blend < 0.5) {
      f = f * f * (3.0f - 2.0f * f);
    }
    palette.table[static_cast<size_t>(i)] =
        mix(stops[stop], stop + 1 < count ? stops[stop + 1] : stops[0], f);
  }
  return palette;
}

std::vector<Colour> harmonic_stops(Random& random) {
  std::vector<Colour> stops;
  for (const float hue : draw_hues(random, random.between(3, 8))) {
    const float saturation = std::sqrt(unit(random));
    stops.push_back(hsv(hue, saturation, std::sqrt(unit(random, 0.01, 1.0))));
  }
  return stops;
}

// Dark to hue to light and back: one or two inks on night or paper.
std::vector<Colour> ink_stops(Random& random) {
  const auto hues = draw_hues(random, 2);
  const Colour night = hsv(hues[1], unit(random), unit(random, 0.0, 0.25));
  const Colour light = hsv(hues[0], unit(random, 0.0, 0.4), unit(random, 0.85, 1.0));
  return {night, hsv(hues[0], unit(random, 0.6, 1.0), unit(random, 0.5, 0.9)), light,
          hsv(hues[1], unit(random, 0.6, 1.0), unit(random, 0.4, 0.9))};
}

std::vector<Colour> vivid_stops(Random& random) {
  const auto count = static_cast<size_t>(random.between(3, 6));
  std::vector<Colour> stops;
  stops.reserve(count + 1);
  const float start = unit(random), step = unit(random, 0.12, 0.45);
  for (size_t i = 0; i < count; ++i) {
    stops.push_back(
        hsv(start + step * static_cast<float>(i), unit(random, 0.75, 1.0), unit(random, 0.6, 1.0)));
  }
  if (random.uniform() < 0.7) stops.push_back(hsv(0.0f, 0.0f, random.coin() ? 1.0f : 0.0f));
  return stops;
}

}  // namespace

Colour hsv(float hue, float saturation, float value) {
  const auto channel = [&](float offset) {
    float h = hue + offset;
    h = 6.0f * (h - std::floor(h));
    const float ramp = std::clamp(std::fabs(h - 3.0f) - 1.0f, 0.0f, 1.0f);
    return value * (1.0f - saturation * (1.0f - ramp));
  };
  return rgb(channel(0.0f), channel(2.0f / 3.0f), channel(1.0f / 3.0f));
}

Palette draw_palette(Random& random) {
  const double recipe = random.uniform();
  if (recipe < 0.2) return cosine_palette(random);
  if (recipe < 0.55) return ring_palette(random, harmonic_stops(random));
  if (recipe < 0.75) return ring_palette(random, ink_stops(random));
  return ring_palette(random, vivid_stops(random));
}

}  // namespace ipmix::fractal
