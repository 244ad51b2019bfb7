// Corrupts one picture or many.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "core/thread_pool.h"
#include "corrupt/corruption.h"

namespace ipmix::corruption {

struct Corrupting {
  const Corruption* corruption = nullptr;
  int severity = 1;  // 1 .. 5
  Preset preset = Preset::kCifar;
  uint64_t seed = 0;
  const FrostPictures* frost = nullptr;  // null: frost of our own drawing
};

// INVALID_ARGUMENT when the severity is not 1 .. 5 or the preset has no such corruption.
void check(const Corrupting& what);

// Picture `index` of the set: draws are addressed by (seed, corruption and severity, index).
void corrupt(const Corrupting& what, uint64_t index, ConstImageView clean, ImageView out);

struct PictureBatch {
  const uint8_t* data = nullptr;  // count x height x width x 3
  size_t count = 0;
  int height = 0;
  int width = 0;
};

// Pictures first .. first + count - 1 of the set, the same bytes on any number of threads.
void corrupt_batch(ThreadPool& pool, int threads, const Corrupting& what, uint64_t first,
                   const PictureBatch& batch, uint8_t* out, const std::atomic<bool>* cancelled = nullptr);

}  // namespace ipmix::corruption
