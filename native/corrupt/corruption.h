// A corruption of the robustness benchmarks: its name, its place in the address of randomness, the parameters
// of five severities for two picture scales, and its kernel. Source of names, order and numbers: Hendrycks
// and Dietterich, "Benchmarking Neural Network Robustness to Common Corruptions and Perturbations", ICLR
// 2019, and its published generators (hendrycks/robustness: make_cifar_c.py, make_imagenet_c.py).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/image_view.h"
#include "core/random.h"

namespace ipmix::corruption {

enum class Preset : uint8_t { kCifar, kImagenet };

inline constexpr int kSeverities = 5;

using Level = std::array<double, 7>;  // the numbers of one severity, in the order of the kernel's comment
using Levels = std::array<Level, kSeverities>;

// Reads `clean`, writes `out` (same size, no overlap). Deterministic ones leave `random` alone.
using Kernel = void (*)(ConstImageView clean, const Level& level, Random& random, ImageView out);

struct Corruption {
  const char* name;
  uint32_t id;    // part of every draw's address: never renumber
  bool standard;  // one of the 15 that corruption error averages; else one of the 4 kept for validation
  Levels cifar;
  Levels imagenet;
  Kernel kernel;
};

// All rows, in the order of the benchmark.
const std::vector<Corruption>& corruptions();

// INVALID_ARGUMENT with the nearest name when there is no such corruption.
const Corruption& corruption_named(std::string_view name);

// "cifar" (made for 32 x 32) or "imagenet" (made for 224 x 224); any size is taken.
Preset preset_named(std::string_view name);

}  // namespace ipmix::corruption
