// Films of blur, light and weather.
#include <algorithm>
#include <span>

#include "corrupt/corruption_kernels.h"
#include "corrupt/gaussian_filter.h"
#include "corrupt/motion_filter.h"
#include "corrupt/perturbation_kernels.h"
#include "corrupt/snow_layer.h"
#include "corrupt/spatter_layer.h"

namespace ipmix::corruption {
namespace {

bool is_cifar(const SequenceSetting& setting) {
  return setting.preset == Preset::kCifar;
}

// One frame's fall: each column convolved as numpy.convolve(column, weights, 'same').
void let_fall(WorkingPicture<double>& layer, std::span<const double> weights) {
  const WorkingPicture<double> before = layer;
  const int ahead = (static_cast<int>(weights.size()) - 1) / 2;
  for (int y = 0; y < layer.height; ++y) {
    for (int x = 0; x < layer.width; ++x) {
      double sum = 0.0;
      for (int k = 0; k < static_cast<int>(weights.size()); ++k) {
        const int from = y + ahead - k;
        if (from >= 0 && from < layer.height) sum += weights[static_cast<size_t>(k)] * *before.at(from, x);
      }
      *layer.at(y, x) = sum;
    }
  }
}

}  // namespace

void motion_blur_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  for (int i = 0; i < out.count; ++i) {
    const Motion motion = is_cifar(setting) ? Motion{6, 1.8, (i - 20) * 9.0} : Motion{10, 3, (i - 30) * 4.0};
    motion_filter(clean.data, clean.height, clean.width, 3, motion, out.at(i).data);
  }
}

void gaussian_blur_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  const WorkingPicture<double> picture(clean);
  for (int i = 0; i < out.count; ++i) {
    const double sigma = is_cifar(setting) ? .3 + .015 * i : .25 + .035 * i;
    store(gaussian_filter(picture, sigma, {.truncate = is_cifar(setting) ? 7.0 : 6.0}), out.at(i));
  }
}

void brightness_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  for (int i = 0; i < out.count; ++i) {
    const Level level{(i - 15) * (is_cifar(setting) ? .015 : .02)};
    brightness(clean, {level, setting.preset, setting.random, nullptr}, out.at(i));
  }
}

void snow_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  const bool cifar = is_cifar(setting);
  const auto flakes =
      draw_flakes(clean.height, clean.width, {.05, .3, cifar ? 2.0 : 3.0, .5}, setting.random);
  for (int i = 0; i < out.count; ++i) {
    lay_snow(clean, flakes, {cifar ? 10.0 : 14.0, cifar ? 2.0 : 4.0, 4.0 * i - 150.0}, .85, out.at(i));
  }
}

void spatter_film(ConstImageView clean, const SequenceSetting& setting, const Frames& out) {
  constexpr std::array<double, 2> kCifarFall{.2, .8};
  constexpr std::array<double, 4> kImagenetFall{.05, .1, .15, .7};
  const Drops drops = is_cifar(setting) ? Drops{.6, .265, 1.75, .7} : Drops{.65, .27, 3.7, .69};
  WorkingPicture<double> layer = draw_drops(clean.height, clean.width, drops, setting.random);
  for (int i = 0; i < out.count; ++i) {
    lay_water(clean, layer, .6, out.at(i));
    let_fall(layer, is_cifar(setting) ? std::span<const double>(kCifarFall) : kImagenetFall);
  }
}

}  // namespace ipmix::corruption
