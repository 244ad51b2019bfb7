#include "data/sample.h"

namespace ipmix {
namespace {

ImageView sized(Picture& picture, int height, int width) {
  if (picture.height != height || picture.width != width) picture = Picture(height, width);
  return picture.view();
}

ConstImageView training_picture(const SampleOptions& options, const PixelSource& source, uint64_t epoch,
                                size_t index, SampleSpace& space) {
  const ConstImageView original = source.picture(index);
  const CropFlip draw = draw_crop_flip(options.crop_flip, options.seed, epoch, index);
  if (draw.left == 0 && draw.top == 0 && !draw.mirrored) return original;
  const ImageView cropped = sized(space.cropped, original.height, original.width);
  apply_crop_flip(draw, original, cropped);
  return cropped;
}

}  // namespace

void render_sample(const SampleOptions& options, const PixelSource& source, uint64_t epoch, size_t index,
                   SampleSpace& space, float* out, size_t view_stride) {
  const ConstImageView picture = training_picture(options, source, epoch, index, space);
  const bool clean_first = !options.augment || options.views > 1;
  if (clean_first) normalise(picture, options.normalisation, out);
  if (!options.augment) return;
  ImageView partner;
  if (const auto draw = options.augment->mixing()) {
    partner = sized(space.partner, picture.height, picture.width);
    options.mixing->sample(draw->seed, epoch, index, draw->scale, partner, space.workspace);
  }
  const int first = clean_first ? 1 : 0;
  for (int place = first; place < options.views; ++place) {
    const auto view = static_cast<uint32_t>(clean_first ? place : place + 1);
    float* target = out + static_cast<size_t>(place) * view_stride;
    options.augment->augment({epoch, index, view}, picture, partner, space.workspace, target);
  }
}

}  // namespace ipmix
