// The mixing pictures, and the draw of one for a training picture (DESIGN: keyed by seed, epoch and index
// without the view, so both augmented views of a picture meet the same partner).
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "augment/mixing_scale.h"
#include "augment/workspace.h"
#include "core/image_view.h"
#include "core/thread_pool.h"
#include "image/picture.h"

namespace ipmix {

class MixingSet {
 public:
  static constexpr size_t kMostResizedBytes = size_t{1} << 30;

  // Pictures of any size, at least one; an empty set or an empty picture is INVALID_ARGUMENT. Resized copies
  // are kept only where all of them take no more than `most_resized_bytes`.
  explicit MixingSet(std::vector<Picture> pictures, size_t most_resized_bytes = kMostResizedBytes);

  size_t size() const { return pictures_.size(); }
  size_t bytes() const;  // held memory, the resized copies included
  ConstImageView picture(size_t i) const { return pictures_[i].view(); }

  // Resizes every picture once for crops of this size, on the pool. Sampling gives the same bytes without it,
  // only slower.
  void prepare(int height, int width, MixingScale scale, ThreadPool& pool, int threads);

  // The mixing picture of (seed, epoch, index): shorter side resized (bilinear, antialiased), then a random
  // crop into `target`. Safe on many threads at once.
  void sample(uint64_t seed, uint64_t epoch, uint64_t index, MixingScale scale, ImageView target,
              Workspace& workspace) const;

 private:
  struct Resized {
    int short_side = 0;
    std::vector<Picture> pictures;
  };
  std::vector<Picture> pictures_;
  const size_t most_resized_bytes_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Resized> resized_;
};

}  // namespace ipmix
