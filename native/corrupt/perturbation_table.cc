#include <string>

#include "core/error.h"
#include "core/unknown_name.h"
#include "corrupt/perturbation.h"
#include "corrupt/perturbation_kernels.h"

namespace ipmix::corruption {
namespace {

// clang-format off
// name, id, validation, noise, geometric, frames of CIFAR-P and of ImageNet-P
const std::vector<Perturbation> kTable{
    {"gaussian_noise", 0, false, true, false, 31, 31, gaussian_noise_film},
    {"shot_noise", 1, false, true, false, 31, 31, shot_noise_film},
    {"motion_blur", 2, false, false, false, 21, 31, motion_blur_film},
    {"zoom_blur", 3, false, false, true, 31, 31, zoom_blur_film},
    {"snow", 4, false, false, false, 31, 31, snow_film},
    {"brightness", 5, false, false, false, 31, 31, brightness_film},
    {"translate", 6, false, false, true, 16, 41, translate_film},
    {"rotate", 7, false, false, true, 31, 31, rotate_film},
    {"tilt", 8, false, false, true, 31, 31, tilt_film},
    {"scale", 9, false, false, true, 31, 31, scale_film},
    {"speckle_noise", 10, true, true, false, 31, 31, speckle_noise_film},
    {"gaussian_blur", 11, true, false, false, 31, 31, gaussian_blur_film},
    {"spatter", 12, true, false, false, 31, 31, spatter_film},
    {"shear", 13, true, false, true, 31, 31, shear_film},
};
// clang-format on

}  // namespace

const std::vector<Perturbation>& perturbations() {
  return kTable;
}

const Perturbation& perturbation_named(std::string_view name) {
  std::vector<std::string> known;
  for (const Perturbation& row : kTable) {
    if (name == row.name) return row;
    known.emplace_back(row.name);
  }
  invalid(unknown_name("perturbation", name, known));
}

}  // namespace ipmix::corruption
