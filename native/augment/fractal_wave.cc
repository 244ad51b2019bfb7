#include "augment/fractal_wave.h"

#include <algorithm>
#include <cmath>

#include "core/instruction_sets.h"

namespace ipmix::fractal {
namespace {

Float4 profile(Profile kind, Float4 t) {
  if (kind == Profile::kSine) return sin_turn(t);
  const Float4 saw = t - floor4(t);
  switch (kind) {
    case Profile::kTriangle:
      return 4.0f * absolute(saw - 0.5f) - 1.0f;
    case Profile::kSaw:
      return 2.0f * saw - 1.0f;
    default:
      return minimum(maximum(8.0f * (absolute(saw - 0.5f) - 0.25f), splat(-1.0f)), splat(1.0f));
  }
}

Float4 wave_value(const Waves& w, Float4 u, Float4 v) {
  float size = w.warp_size, cycles = w.warp_cycles;
  for (int i = 0; i < w.warps; ++i) {
    const float* phases = &w.warp_phases[static_cast<size_t>(i) * 2];
    u += size * sin_turn(cycles * v + phases[0]);
    v += size * sin_turn(cycles * u + phases[1]);
    size *= 0.62f;
    cycles *= 1.7f;
  }
  if (w.polar) {
    const Float4 octaves = 0.5f * log2_4(u * u + v * v + 1e-4f);
    u = atan2_turn(v, u);
    v = octaves;
  }
  Float4 sum = splat(0.0f);
  for (int i = 0; i < w.layers; ++i) {
    const Wave& layer = w.wave[static_cast<size_t>(i)];
    sum += layer.weight *
           profile(layer.profile, layer.along_u * u + layer.along_v * v + layer.bent * sum + layer.phase);
  }
  return sum;
}

}  // namespace

Waves draw_waves(Random& random) {
  Waves w;
  w.polar = random.uniform() < 0.5;
  w.warps = w.polar ? static_cast<int>(random.below(3)) : random.between(1, 6);
  w.warp_size = static_cast<float>(w.polar ? random.uniform(0.02, 0.25) : random.uniform(0.1, 0.8));
  w.warp_cycles = static_cast<float>(random.uniform(0.15, 0.8));
  for (float& phase : w.warp_phases) phase = random.uniform_float();
  w.layers = random.between(2, 5);
  const int arms = random.between(1, 8);
  float weight = 1.0f;
  for (Wave& layer : w.wave) {
    layer.profile = static_cast<Profile>(random.below(4));
    if (w.polar) {
      layer.along_u = static_cast<float>(arms * random.between(-3, 3));
      layer.along_v = static_cast<float>(random.normal() * 1.2);
    } else {
      const double cycles = std::exp(random.uniform(std::log(0.2), std::log(2.5))), turn = random.uniform();
      layer.along_u = static_cast<float>(cycles * std::cos(turn * kTau));
      layer.along_v = static_cast<float>(cycles * std::sin(turn * kTau));
    }
    layer.phase = random.uniform_float();
    layer.weight = weight;
    layer.bent = random.coin() ? 0.0f : static_cast<float>(random.uniform(-0.5, 0.5));
    weight *= static_cast<float>(random.uniform(0.4, 0.9));
  }
  w.view.width = static_cast<float>(std::exp(random.uniform(std::log(1.0), std::log(5.0))));
  w.view.x = static_cast<float>(random.uniform(-0.3, 0.3)) * w.view.width;
  w.view.y = static_cast<float>(random.uniform(-0.3, 0.3)) * w.view.width;
  if (!w.polar) draw_symmetry(random, 0.35, w.view);
  return w;
}

IPMIX_INSTRUCTION_SETS Field render_waves(const Waves& waves, int height, int width) {
  Field field(height, width);
  const Camera camera(waves.view, height, width);
  size_t i = 0;
  for (int row = 0; row < height; ++row) {
    for (int column = 0; column < width; column += 4) {
      Float4 x, y;
      camera.look(row, column, x, y);
      const Float4 value = wave_value(waves, x, y);
      for (int lane = 0; lane < std::min(4, width - column); ++lane) field.value[i++] = value[lane];
    }
  }
  std::fill(field.cover.begin(), field.cover.end(), 1.0f);
  return field;
}

}  // namespace ipmix::fractal
