#include "data/frame.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/error.h"
#include "core/random.h"
#include "image/crop.h"

namespace ipmix {
namespace {

ImageView sized(Picture& picture, int height, int width) {
  if (picture.height != height || picture.width != width) {
    picture.height = height;
    picture.width = width;
    picture.data.resize(picture.view().bytes());  // keeps its capacity
  }
  return picture.view();
}

// Python's round(): half to even.
int rounded(double value) {
  return static_cast<int>(std::nearbyint(value));
}

bool mirrored(const FrameOptions& options, const FrameKey& key) {
  return options.flip && Random({key.seed, key.epoch, key.index, 0, Purpose::kFlip}).coin();
}

ConstImageView flipped(const FrameOptions& options, const FrameKey& key, ConstImageView picture,
                       FrameSpace& space) {
  if (!mirrored(options, key)) return picture;
  const ImageView target = sized(space.mirrored, picture.height, picture.width);
  mirror(picture, target);
  return target;
}

ConstImageView resized(const FrameOptions& options, ConstImageView picture, FrameSpace& space) {
  int height = options.resize_height;
  int width = options.resize_width;
  if (options.resize == ResizeTo::kShorter) {
    const int shorter = std::min(picture.height, picture.width);
    const int longer = std::max(picture.height, picture.width);
    const int scaled = static_cast<int>(static_cast<int64_t>(options.shorter) * longer / shorter);
    height = picture.height <= picture.width ? options.shorter : scaled;
    width = picture.height <= picture.width ? scaled : options.shorter;
  }
  if (height == picture.height && width == picture.width) return picture;
  const ImageView target = sized(space.resized, height, width);
  resize(picture, options.filter, target, space.resize);
  return target;
}

// torchvision's CenterCrop: zeros around a picture that is smaller than the crop.
int centre_offset(int size, int crop) {
  return size >= crop ? rounded((size - crop) / 2.0) : -((crop - size) / 2);
}

}  // namespace

Box draw_random_box(const FrameOptions& options, const FrameKey& key, int height, int width) {
  Random random({key.seed, key.epoch, key.index, 0, Purpose::kCrop});
  const double area = static_cast<double>(height) * width;
  const double log_ratio[2] = {std::log(options.ratio[0]), std::log(options.ratio[1])};
  for (int attempt = 0; attempt < 10; ++attempt) {
    const double wanted = area * random.uniform(options.scale[0], options.scale[1]);
    const double ratio = std::exp(random.uniform(log_ratio[0], log_ratio[1]));
    const int w = rounded(std::sqrt(wanted * ratio));
    const int h = rounded(std::sqrt(wanted / ratio));
    if (w < 1 || h < 1 || w > width || h > height) continue;
    const int top = random.between(0, height - h);
    const int left = random.between(0, width - w);
    return {left, top, w, h};
  }
  const double ratio = static_cast<double>(width) / height;
  int w = width;
  int h = height;
  if (ratio < options.ratio[0]) h = std::clamp(rounded(w / options.ratio[0]), 1, height);
  if (ratio > options.ratio[1]) w = std::clamp(rounded(h * options.ratio[1]), 1, width);
  return {(width - w) / 2, (height - h) / 2, w, h};
}

ConstImageView frame_box(const FrameOptions& options, const FrameKey& key, ConstImageView picture,
                         const Box& box, FrameSpace& space) {
  const ImageView target = sized(space.cropped, options.height, options.width);
  resize_crop(picture, box, options.filter, target, space.resize);
  return flipped(options, key, target, space);
}

ConstImageView frame(const FrameOptions& options, const FrameKey& key, ConstImageView picture,
                     FrameSpace& space) {
  if (options.resize != ResizeTo::kNone) picture = resized(options, picture, space);
  if (options.crop == CropKind::kRandom)
    return frame_box(options, key, picture, draw_random_box(options, key, picture.height, picture.width),
                     space);
  int left = 0;
  int top = 0;
  bool cropped = false;
  if (options.crop == CropKind::kPadded && options.padding > 0) {
    Random random({key.seed, key.epoch, key.index, 0, Purpose::kCrop});
    left = random.between(-options.padding, options.padding);
    top = random.between(-options.padding, options.padding);
    cropped = left != 0 || top != 0;
  } else if (options.crop == CropKind::kCentre) {
    left = centre_offset(picture.width, options.width);
    top = centre_offset(picture.height, options.height);
    cropped = picture.height != options.height || picture.width != options.width;
  }
  if (options.crop != CropKind::kCentre &&
      (picture.height != options.height || picture.width != options.width))
    throw Error("SHAPE_MISMATCH", "it is " + std::to_string(picture.height) + " x " +
                                      std::to_string(picture.width) + " where the batch needs " +
                                      std::to_string(options.height) + " x " + std::to_string(options.width) +
                                      "; give the loader a resize or a crop");
  if (!cropped) return flipped(options, key, picture, space);
  const ImageView target = sized(space.cropped, options.height, options.width);
  if (mirrored(options, key))
    crop_mirrored(picture, left, top, target);
  else
    crop(picture, left, top, target);
  return target;
}

}  // namespace ipmix
