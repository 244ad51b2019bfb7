// Mixing pictures made on the spot: escape-time fractals, flames, folded planes and layered waves, each drawn
// from (seed, index) alone. Stands in for the fractal collections that PixMix and IPMix mix with.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>

#include "core/image_view.h"
#include "core/thread_pool.h"

namespace ipmix {

// Renders picture `index` of the endless set `seed`. The same picture at another size is the same plan, drawn
// finer or coarser. Throws INVALID_ARGUMENT for sides outside 1 .. 8192.
void render_fractal(uint64_t seed, uint64_t index, ImageView out);

struct FractalBatch {
  uint64_t seed = 0;
  uint64_t first = 0;  // index of the first picture
  size_t count = 0;
  int size = 256;  // side of the square pictures
};

// Fills out (count x size x size x 3) on up to `threads` threads. `done` is called with the number of
// finished pictures, from any of them.
void render_fractals(ThreadPool& pool, int threads, const FractalBatch& batch, uint8_t* out,
                     const std::atomic<bool>* cancelled = nullptr,
                     const std::function<void(size_t)>& done = nullptr);

}  // namespace ipmix
