// Makes the films of one picture or of many.
#pragma once

#include <atomic>
#include <cstdint>

#include "core/thread_pool.h"
#include "corrupt/corrupt.h"
#include "corrupt/perturbation.h"

namespace ipmix::corruption {

struct Perturbing {
  const Perturbation* perturbation = nullptr;
  Preset preset = Preset::kCifar;
  int difficulty = 1;  // 1 .. 3
  uint64_t seed = 0;
  int crop = 0;  // side of the central square that the frames show; 0: the whole picture
};

// INVALID_ARGUMENT when a number is out of range for pictures of this size.
void check(const Perturbing& what, int height, int width);

struct FrameSize {
  int height, width;
};
FrameSize frame_size(const Perturbing& what, int height, int width);

// Picture `index` of the set into `out`, frames x height x width x 3 of the frame's size.
void perturb(const Perturbing& what, uint64_t index, ConstImageView clean, uint8_t* out);

// Films of pictures first .. first + count - 1, the same bytes on any number of threads.
void perturb_batch(ThreadPool& pool, int threads, const Perturbing& what, uint64_t first,
                   const PictureBatch& batch, uint8_t* out, const std::atomic<bool>* cancelled = nullptr);

}  // namespace ipmix::corruption
