#include <string>

#include "core/error.h"
#include "core/unknown_name.h"
#include "corrupt/corruption.h"
#include "corrupt/corruption_kernels.h"

namespace ipmix::corruption {
namespace {

constexpr Group kC = Group::kC, kExtra = Group::kCExtra, kBar = Group::kCBar;
constexpr const char *kNoise = "noise", *kBlur = "blur", *kWeather = "weather", *kDigital = "digital";

Levels levels(const Level& s1, const Level& s2, const Level& s3, const Level& s4, const Level& s5) {
  return {s1, s2, s3, s4, s5};
}

// C-bar: one magnitude a severity.
Levels magnitudes(double s1, double s2, double s3, double s4, double s5) {
  return {Level{s1}, Level{s2}, Level{s3}, Level{s4}, Level{s5}};
}

// clang-format off
const std::vector<Corruption> kTable{
    {"gaussian_noise", 0, kC, kNoise, levels({.04}, {.06}, {.08}, {.09}, {.10}), levels({.08}, {.12}, {.18}, {.26}, {.38}), gaussian_noise},
    {"shot_noise", 1, kC, kNoise, levels({500}, {250}, {100}, {75}, {50}), levels({60}, {25}, {12}, {5}, {3}), shot_noise},
    {"impulse_noise", 2, kC, kNoise, levels({.01}, {.02}, {.03}, {.05}, {.07}), levels({.03}, {.06}, {.09}, {.17}, {.27}), impulse_noise},
    {"defocus_blur", 3, kC, kBlur, levels({.3, .4}, {.4, .5}, {.5, .6}, {1, .2}, {1.5, .1}), levels({3, .1}, {4, .5}, {6, .5}, {8, .5}, {10, .5}), defocus_blur},
    {"glass_blur", 4, kC, kBlur, levels({.05, 1, 1}, {.25, 1, 1}, {.4, 1, 1}, {.25, 1, 2}, {.4, 1, 2}), levels({.7, 1, 2}, {.9, 2, 1}, {1, 2, 3}, {1.1, 3, 2}, {1.5, 4, 2}), glass_blur},
    {"motion_blur", 5, kC, kBlur, levels({6, 1}, {6, 1.5}, {6, 2}, {8, 2}, {9, 2.5}), levels({10, 3}, {15, 5}, {15, 8}, {15, 12}, {20, 15}), motion_blur},
    // The published lists are arange(1, end, step): rounding lets some of them include the end. Counted here.
    {"zoom_blur", 6, kC, kBlur, levels({7, .01}, {12, .01}, {16, .01}, {21, .01}, {26, .01}), levels({12, .01}, {16, .01}, {11, .02}, {13, .02}, {11, .03}), zoom_blur},
    {"snow", 7, kC, kWeather, levels({.1, .2, 1, .6, 8, 3, .95}, {.1, .2, 1, .5, 10, 4, .9}, {.15, .3, 1.75, .55, 10, 4, .9}, {.25, .3, 2.25, .6, 12, 6, .85}, {.3, .3, 1.25, .65, 14, 12, .8}),
     levels({.1, .3, 3, .5, 10, 4, .8}, {.2, .3, 2, .5, 12, 4, .7}, {.55, .3, 4, .9, 12, 8, .7}, {.55, .3, 4.5, .85, 12, 8, .65}, {.55, .3, 2.5, .85, 12, 12, .55}), snow},
    {"frost", 8, kC, kWeather, levels({1, .2}, {1, .3}, {.9, .4}, {.85, .4}, {.75, .45}), levels({1, .4}, {.8, .6}, {.7, .7}, {.65, .7}, {.6, .75}), frost},
    {"fog", 9, kC, kWeather, levels({.2, 3}, {.5, 3}, {.75, 2.5}, {1, 2}, {1.5, 1.75}), levels({1.5, 2}, {2, 2}, {2.5, 1.7}, {2.5, 1.5}, {3, 1.4}), fog},
    {"brightness", 10, kC, kWeather, levels({.05}, {.1}, {.15}, {.2}, {.3}), levels({.1}, {.2}, {.3}, {.4}, {.5}), brightness},
    {"contrast", 11, kC, kDigital, levels({.75}, {.5}, {.4}, {.3}, {.15}), levels({.4}, {.3}, {.2}, {.1}, {.05}), contrast},
    {"elastic_transform", 12, kC, kDigital, levels({0, 0, .08}, {.05, .2, .07}, {.08, .06, .06}, {.1, .04, .05}, {.1, .03, .03}),
     // Times 244 for pictures of 224: the generator's own slip, which its authors kept.
     levels({2, .7, .1}, {2, .08, .2}, {.05, .01, .02}, {.07, .01, .02}, {.12, .01, .02}), elastic_transform},
    {"pixelate", 13, kC, kDigital, levels({.95}, {.9}, {.85}, {.75}, {.65}), levels({.6}, {.5}, {.4}, {.3}, {.25}), pixelate},
    {"jpeg_compression", 14, kC, kDigital, levels({80}, {65}, {58}, {50}, {40}), levels({25}, {18}, {15}, {10}, {7}), jpeg_compression},
    {"speckle_noise", 15, kExtra, kNoise, levels({.06}, {.1}, {.12}, {.16}, {.2}), levels({.15}, {.2}, {.35}, {.45}, {.6}), speckle_noise},
    {"gaussian_blur", 16, kExtra, kBlur, levels({.4}, {.6}, {.7}, {.8}, {1}), levels({1}, {2}, {3}, {4}, {6}), gaussian_blur},
    {"spatter", 17, kExtra, kWeather, levels({.62, .1, .7, .7, .5, 0}, {.65, .1, .8, .7, .5, 0}, {.65, .3, 1, .69, .5, 0}, {.65, .1, .7, .69, .6, 1}, {.65, .1, .5, .68, .6, 1}),
     levels({.65, .3, 4, .69, .6, 0}, {.65, .3, 3, .68, .6, 0}, {.65, .3, 2, .68, .5, 0}, {.65, .3, 1, .65, 1.5, 1}, {.67, .4, 1, .65, 1.5, 1}), spatter},
    {"saturate", 18, kExtra, kDigital, levels({.3, 0}, {.1, 0}, {1.5, 0}, {2, .1}, {2.5, .2}), levels({.3, 0}, {.1, 0}, {2, 0}, {5, .1}, {20, .2}), saturate},

    {"blue_noise_sample", 19, kBar, kNoise, magnitudes(.7, 1.4, 2.1, 3.5, 4.2), magnitudes(.8, 1.6, 2.4, 4.0, 5.6), blue_noise_sample},
    {"brownish_noise", 20, kBar, kNoise, magnitudes(2.5, 4, 5.5, 6.5, 7), magnitudes(1, 2, 3, 4, 5), brownish_noise},
    {"caustic_refraction", 21, kBar, kWeather, std::nullopt, magnitudes(2.35, 3.2, 4.9, 6.6, 9.15), caustic_refraction},
    {"checkerboard_cutout", 22, kBar, kDigital, magnitudes(1, 2, 3, 4, 5), magnitudes(2, 3, 4, 5, 6), checkerboard_cutout},
    {"circular_motion_blur", 23, kBar, kBlur, magnitudes(2.8, 3.6, 4.4, 5.2, 6), std::nullopt, circular_motion_blur},
    {"cocentric_sine_waves", 24, kBar, kNoise, std::nullopt, magnitudes(3, 5, 8, 9, 10), cocentric_sine_waves},
    {"inverse_sparkles", 25, kBar, kWeather, magnitudes(1, 1.5, 2.5, 4.5, 5), magnitudes(1, 2, 4, 9, 10), inverse_sparkles},
    {"lines", 26, kBar, kDigital, magnitudes(.5, 1, 1.5, 2, 2.5), std::nullopt, lines},
    {"perlin_noise", 27, kBar, kNoise, std::nullopt, magnitudes(4.6, 5.2, 5.8, 7.6, 8.8), perlin_noise},
    {"pinch_and_twirl", 28, kBar, kDigital, magnitudes(5.5, 6, 6.5, 8.5, 10), std::nullopt, pinch_and_twirl},
    {"plasma_noise", 29, kBar, kNoise, std::nullopt, magnitudes(4.75, 7, 8.5, 9.25, 10), plasma_noise},
    {"ripple", 30, kBar, kDigital, magnitudes(5.5, 6, 6.5, 7.5, 8), std::nullopt, ripple},
    {"single_frequency_greyscale", 31, kBar, kNoise, std::nullopt, magnitudes(1, 1.5, 2, 4.5, 5), single_frequency_greyscale},
    {"sparkles", 32, kBar, kWeather, magnitudes(.7, 3.5, 5.6, 6.3, 7), magnitudes(1, 2, 3, 5, 6), sparkles},
    {"transverse_chromatic_abberation", 33, kBar, kDigital, magnitudes(1, 2, 5, 9, 10), std::nullopt, transverse_chromatic_abberation},
};
// clang-format on

}  // namespace

const std::vector<Corruption>& corruptions() {
  return kTable;
}

const Corruption& corruption_named(std::string_view name) {
  std::vector<std::string> known;
  for (const Corruption& row : kTable) {
    if (name == row.name) return row;
    known.emplace_back(row.name);
  }
  invalid(unknown_name("corruption", name, known));
}

const char* group_name(Group group) {
  if (group == Group::kC) return "c";
  return group == Group::kCExtra ? "c-extra" : "c-bar";
}

Preset preset_named(std::string_view name) {
  if (name == "cifar") return Preset::kCifar;
  if (name == "imagenet") return Preset::kImagenet;
  invalid(unknown_name("preset", name, {"cifar", "imagenet"}));
}

const char* preset_name(Preset preset) {
  return preset == Preset::kCifar ? "cifar" : "imagenet";
}

}  // namespace ipmix::corruption
