#include <string>

#include "core/error.h"
#include "core/unknown_name.h"
#include "corrupt/corruption.h"
#include "corrupt/corruption_kernels.h"

namespace ipmix::corruption {
namespace {

constexpr bool kStandard = true;
constexpr bool kValidation = false;

// clang-format off
const std::vector<Corruption> kTable{
    {"gaussian_noise", 0, kStandard, {{{.04}, {.06}, {.08}, {.09}, {.10}}}, {{{.08}, {.12}, {.18}, {.26}, {.38}}}, gaussian_noise},
    {"shot_noise", 1, kStandard, {{{500}, {250}, {100}, {75}, {50}}}, {{{60}, {25}, {12}, {5}, {3}}}, shot_noise},
    {"impulse_noise", 2, kStandard, {{{.01}, {.02}, {.03}, {.05}, {.07}}}, {{{.03}, {.06}, {.09}, {.17}, {.27}}}, impulse_noise},
    {"defocus_blur", 3, kStandard, {{{.3, .4}, {.4, .5}, {.5, .6}, {1, .2}, {1.5, .1}}}, {{{3, .1}, {4, .5}, {6, .5}, {8, .5}, {10, .5}}}, defocus_blur},
    // The published lists are arange(1, end, step): rounding lets some of them include the end. Counted here.
    {"zoom_blur", 6, kStandard, {{{7, .01}, {12, .01}, {16, .01}, {21, .01}, {26, .01}}}, {{{12, .01}, {16, .01}, {11, .02}, {13, .02}, {11, .03}}}, zoom_blur},
    {"brightness", 10, kStandard, {{{.05}, {.1}, {.15}, {.2}, {.3}}}, {{{.1}, {.2}, {.3}, {.4}, {.5}}}, brightness},
    {"contrast", 11, kStandard, {{{.75}, {.5}, {.4}, {.3}, {.15}}}, {{{.4}, {.3}, {.2}, {.1}, {.05}}}, contrast},
    {"pixelate", 13, kStandard, {{{.95}, {.9}, {.85}, {.75}, {.65}}}, {{{.6}, {.5}, {.4}, {.3}, {.25}}}, pixelate},
    {"speckle_noise", 15, kValidation, {{{.06}, {.1}, {.12}, {.16}, {.2}}}, {{{.15}, {.2}, {.35}, {.45}, {.6}}}, speckle_noise},
    {"gaussian_blur", 16, kValidation, {{{.4}, {.6}, {.7}, {.8}, {1}}}, {{{1}, {2}, {3}, {4}, {6}}}, gaussian_blur},
    {"saturate", 18, kValidation, {{{.3, 0}, {.1, 0}, {1.5, 0}, {2, .1}, {2.5, .2}}}, {{{.3, 0}, {.1, 0}, {2, 0}, {5, .1}, {20, .2}}}, saturate},
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

Preset preset_named(std::string_view name) {
  if (name == "cifar") return Preset::kCifar;
  if (name == "imagenet") return Preset::kImagenet;
  invalid(unknown_name("preset", name, {"cifar", "imagenet"}));
}

}  // namespace ipmix::corruption
