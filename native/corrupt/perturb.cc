#include "corrupt/perturb.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/error.h"
#include "image/crop.h"

namespace ipmix::corruption {

void check(const Perturbing& what, int height, int width) {
  if (what.difficulty < 1 || what.difficulty > kDifficulties)
    invalid("difficulty must be 1 to 3, got " + std::to_string(what.difficulty));
  if (what.crop < 0 || what.crop > std::min(height, width)) {
    invalid("crop must be 0 (none) to the shorter side of the pictures, " +
            std::to_string(std::min(height, width)) + ", got " + std::to_string(what.crop));
  }
}

FrameSize frame_size(const Perturbing& what, int height, int width) {
  return what.crop == 0 ? FrameSize{height, width} : FrameSize{what.crop, what.crop};
}

// ImageNet-P moves the picture of 256 and then cuts the frame out of it; all else is made on the cut.
void perturb(const Perturbing& what, uint64_t index, ConstImageView clean, uint8_t* out) {
  const Perturbation& row = *what.perturbation;
  Random random({.seed = what.seed,
                 .epoch = uint64_t{row.id} * 8 + static_cast<uint64_t>(what.difficulty),
                 .index = index,
                 .purpose = Purpose::kPerturb});
  const SequenceSetting setting{what.preset, what.difficulty, random};
  const FrameSize size = frame_size(what, clean.height, clean.width);
  const Frames frames{out, row.frames(what.preset), size.height, size.width};
  if (size.height == clean.height && size.width == clean.width) return row.kernel(clean, setting, frames);
  const int top = (clean.height - size.height) / 2, left = (clean.width - size.width) / 2;
  if (!row.geometric) {
    std::vector<uint8_t> pixels(ConstImageView{nullptr, size.height, size.width}.bytes());
    const ImageView middle{pixels.data(), size.height, size.width};
    crop(clean, left, top, middle);
    return row.kernel(middle, setting, frames);
  }
  std::vector<uint8_t> pixels(clean.bytes() * static_cast<size_t>(frames.count));
  const Frames whole{pixels.data(), frames.count, clean.height, clean.width};
  row.kernel(clean, setting, whole);
  for (int i = 0; i < frames.count; ++i) crop(whole.at(i), left, top, frames.at(i));
}

void perturb_batch(ThreadPool& pool, int threads, const Perturbing& what, uint64_t first,
                   const PictureBatch& batch, uint8_t* out, const std::atomic<bool>* cancelled) {
  check(what, batch.height, batch.width);
  const size_t bytes = ConstImageView{batch.data, batch.height, batch.width}.bytes();
  const FrameSize size = frame_size(what, batch.height, batch.width);
  const size_t film = ConstImageView{nullptr, size.height, size.width}.bytes() *
                      static_cast<size_t>(what.perturbation->frames(what.preset));
  const auto one = [&](size_t i) {
    perturb(what, first + i, {batch.data + i * bytes, batch.height, batch.width}, out + i * film);
  };
  parallel_for(pool, threads, batch.count, one, cancelled);
}

}  // namespace ipmix::corruption
