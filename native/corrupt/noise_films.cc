// Films of noise: the clean picture, then a fresh draw a frame.
#include <algorithm>

#include "corrupt/noise_law.h"
#include "corrupt/perturbation_kernels.h"

namespace ipmix::corruption {
namespace {

using Strengths = std::array<double, kDifficulties>;

void film(NoiseKind kind, const Strengths& cifar, const Strengths& imagenet, ConstImageView clean,
          const SequenceSetting& setting, const Frames& out) {
  const Strengths& strengths = setting.preset == Preset::kCifar ? cifar : imagenet;
  const NoiseLaw& law = noise_law(kind, strengths[static_cast<size_t>(setting.difficulty) - 1]);
  std::copy_n(clean.data, clean.bytes(), out.data);
  for (int frame = 1; frame < out.count; ++frame) {
    draw_all(law, clean.data, clean.bytes(), setting.random, out.at(frame).data);
  }
}

}  // namespace

void gaussian_noise_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  film(NoiseKind::kGaussian, {.02, .04, .06}, {.03, .05, .08}, clean, setting, out);
}

void shot_noise_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  film(NoiseKind::kShot, {700, 400, 200}, {300, 120, 60}, clean, setting, out);
}

void speckle_noise_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  film(NoiseKind::kSpeckle, {.05, .07, .10}, {.05, .10, .15}, clean, setting, out);
}

}  // namespace ipmix::corruption
