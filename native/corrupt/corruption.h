// A corruption of the robustness benchmarks: its name, its place in the address of randomness, the parameters
// of five severities for two picture scales, and its kernel. Source of names, order and numbers: Hendrycks
// and Dietterich, "Benchmarking Neural Network Robustness to Common Corruptions and Perturbations", ICLR
// 2019, and its published generators (hendrycks/robustness: make_cifar_c.py, make_imagenet_c.py); Mintun,
// Kirillov and Xie, "On Interaction Between Augmentations and Corruptions in Natural Corruption Robustness",
// NeurIPS 2021 (facebookresearch/augmentation-corruption) for C-bar.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/image_view.h"
#include "core/random.h"
#include "corrupt/frost_pictures.h"

namespace ipmix::corruption {

enum class Preset : uint8_t { kCifar, kImagenet };

inline constexpr int kSeverities = 5;

using Level = std::array<double, 7>;  // the numbers of one severity, in the order of the kernel's comment
using Levels = std::array<Level, kSeverities>;

// What a kernel is given beside its pictures. Deterministic ones leave `random` alone.
struct Setting {
  const Level& level;
  Preset preset;
  Random& random;
  const FrostPictures* frost;  // null: frost of our own drawing
};

// Reads `clean`, writes `out` (same size, no overlap).
using Kernel = void (*)(ConstImageView clean, const Setting& setting, ImageView out);

enum class Group : uint8_t {
  kC,       // the 15 that corruption error averages
  kCExtra,  // the 4 beside them, kept for validation
  kCBar,    // 10 of CIFAR-10-C-bar and 10 of ImageNet-C-bar, 5 of them in both
};

struct Corruption {
  const char* name;
  uint32_t id;  // part of every draw's address: never renumber
  Group group;
  const char* family;  // "noise", "blur", "weather", "digital"; for C-bar what it resembles most
  std::optional<Levels> cifar;
  std::optional<Levels> imagenet;
  Kernel kernel;

  const std::optional<Levels>& levels(Preset preset) const {
    return preset == Preset::kCifar ? cifar : imagenet;
  }
};

// All rows, in the order of the benchmark.
const std::vector<Corruption>& corruptions();

// INVALID_ARGUMENT with the nearest name when there is no such corruption.
const Corruption& corruption_named(std::string_view name);

// "c", "c-extra" or "c-bar".
const char* group_name(Group group);

// "cifar" (made for 32 x 32) or "imagenet" (made for 224 x 224); any size is taken.
Preset preset_named(std::string_view name);
const char* preset_name(Preset preset);

}  // namespace ipmix::corruption
