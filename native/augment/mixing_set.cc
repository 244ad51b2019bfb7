#include "augment/mixing_set.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "core/error.h"
#include "core/random.h"
#include "image/crop.h"

namespace ipmix {

namespace {

struct Size {
  int height;
  int width;
};

// Shorter side of the resized picture for crops of this size. round() of Python: half to even.
int short_side_for(int height, int width, MixingScale scale) {
  const double wanted = static_cast<double>(std::max(height, width)) * scale.above / scale.below;
  return static_cast<int>(std::nearbyint(wanted));
}

Size resized_size(ConstImageView picture, int short_side) {
  const int shorter = std::min(picture.height, picture.width);
  const int longer = std::max(picture.height, picture.width);
  const int long_side = static_cast<int>(static_cast<int64_t>(short_side) * longer / shorter);
  return picture.height <= picture.width ? Size{short_side, long_side} : Size{long_side, short_side};
}

bool fits(ConstImageView picture, int short_side) {
  return std::min(picture.height, picture.width) == short_side;
}

}  // namespace

MixingSet::MixingSet(std::vector<Picture> pictures, size_t most_resized_bytes)
    : pictures_(std::move(pictures)), most_resized_bytes_(most_resized_bytes) {
  if (pictures_.empty()) invalid("expected a mixing set of at least one picture, got none");
  for (size_t i = 0; i < pictures_.size(); ++i)
    if (pictures_[i].height < 1 || pictures_[i].width < 1 ||
        pictures_[i].data.size() != pictures_[i].view().bytes())
      invalid("expected mixing picture " + std::to_string(i) + " to hold height x width x 3 bytes");
}

size_t MixingSet::bytes() const {
  size_t sum = 0;
  for (const Picture& picture : pictures_) sum += picture.data.size();
  const std::lock_guard lock(mutex_);
  if (resized_)
    for (const Picture& picture : resized_->pictures) sum += picture.data.size();
  return sum;
}

void MixingSet::prepare(int height, int width, MixingScale scale, ThreadPool& pool, int threads) {
  const int short_side = short_side_for(height, width, scale);
  {
    const std::lock_guard lock(mutex_);
    if (resized_ && resized_->short_side == short_side) return;
  }
  size_t total = 0;
  for (const Picture& picture : pictures_) {
    const Size size = resized_size(picture.view(), short_side);
    if (!fits(picture.view(), short_side)) total += ConstImageView{nullptr, size.height, size.width}.bytes();
  }
  if (total > most_resized_bytes_) return;
  auto resized = std::make_shared<Resized>();
  resized->short_side = short_side;
  resized->pictures.resize(pictures_.size());
  parallel_for(pool, threads, pictures_.size(), [&](size_t i) {
    const ConstImageView picture = pictures_[i].view();
    if (fits(picture, short_side)) return;
    const Size size = resized_size(picture, short_side);
    resized->pictures[i] = Picture(size.height, size.width);
    ResizeSpace space;
    resize(picture, Filter::kBilinear, resized->pictures[i].view(), space);
  });
  const std::lock_guard lock(mutex_);
  resized_ = std::move(resized);
}

void MixingSet::sample(uint64_t seed, uint64_t epoch, uint64_t index, MixingScale scale, ImageView target,
                       Workspace& workspace) const {
  Random pick({seed, epoch, index, 0, Purpose::kMixing});
  const size_t chosen = pick.below(static_cast<uint32_t>(pictures_.size()));
  const int short_side = short_side_for(target.height, target.width, scale);
  ConstImageView picture = pictures_[chosen].view();
  std::shared_ptr<const Resized> resized;  // keeps the copies alive while one is read
  if (!fits(picture, short_side)) {
    {
      const std::lock_guard lock(mutex_);
      resized = resized_;
    }
    if (resized && resized->short_side == short_side) {
      picture = resized->pictures[chosen].view();
    } else {
      const Size size = resized_size(picture, short_side);
      workspace.picture.resize(ConstImageView{nullptr, size.height, size.width}.bytes());
      const ImageView room{workspace.picture.data(), size.height, size.width};
      resize(picture, Filter::kBilinear, room, workspace.resize);
      picture = room;
    }
  }
  Random place({seed, epoch, index, 0, Purpose::kMixingCrop});
  const int left = place.between(0, picture.width - target.width);
  const int top = place.between(0, picture.height - target.height);
  crop(picture, left, top, target);
}

}  // namespace ipmix
