// A perturbation of ImageNet-P and CIFAR-P: a short film in which one picture changes little by little, to
// see whether a network keeps its answer. Source of names, frames and numbers: Hendrycks and Dietterich, ICLR
// 2019, and its generators (hendrycks/robustness: make_cifar_p.py, make_imagenet_p.py).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "corrupt/corruption.h"

namespace ipmix::corruption {

inline constexpr int kDifficulties = 3;

// The frames of one film, one after the other.
struct Frames {
  uint8_t* data;
  int count;
  int height;
  int width;
  ImageView at(int i) const {
    const ImageView first{data, height, width};
    return {data + static_cast<size_t>(i) * first.bytes(), height, width};
  }
};

struct SequenceSetting {
  Preset preset;
  int difficulty;  // 1 .. 3: how strong the noise is; the other films do not change with it
  Random& random;
};

using SequenceKernel = void (*)(ConstImageView clean, const SequenceSetting& setting, const Frames& out);

struct Perturbation {
  const char* name;
  uint32_t id;      // part of every draw's address: never renumber
  bool validation;  // kept for validation by ImageNet-P, which tests snow; CIFAR-P's evaluation tests spatter
                    // instead
  bool noise;       // frames are fresh draws and are compared with the first, clean one
  bool geometric;   // ImageNet-P moves the picture before it is cropped
  int cifar_frames;
  int imagenet_frames;
  SequenceKernel kernel;

  int frames(Preset preset) const { return preset == Preset::kCifar ? cifar_frames : imagenet_frames; }
};

// All rows, in the order of the benchmark.
const std::vector<Perturbation>& perturbations();

// INVALID_ARGUMENT with the nearest name when there is no such perturbation.
const Perturbation& perturbation_named(std::string_view name);

}  // namespace ipmix::corruption
