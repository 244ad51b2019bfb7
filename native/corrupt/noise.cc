// Noise on single values. The laws are in noise_law.cc; all that is left is to draw.
#include "corrupt/corruption_kernels.h"
#include "corrupt/noise_law.h"

namespace ipmix::corruption {
namespace {

void add_noise(NoiseKind kind, ConstImageView clean, double parameter, Random& random, ImageView out) {
  draw_all(noise_law(kind, parameter), clean.data, clean.bytes(), random, out.data);
}

}  // namespace

void gaussian_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  add_noise(NoiseKind::kGaussian, clean, setting.level[0], setting.random, out);
}

void shot_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  add_noise(NoiseKind::kShot, clean, setting.level[0], setting.random, out);
}

void impulse_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  add_noise(NoiseKind::kImpulse, clean, setting.level[0], setting.random, out);
}

void speckle_noise(ConstImageView clean, const Setting& setting, ImageView out) {
  add_noise(NoiseKind::kSpeckle, clean, setting.level[0], setting.random, out);
}

}  // namespace ipmix::corruption
