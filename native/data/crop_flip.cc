#include "data/crop_flip.h"

#include "core/random.h"
#include "image/crop.h"

namespace ipmix {

CropFlip draw_crop_flip(const CropFlipOptions& options, uint64_t seed, uint64_t epoch, uint64_t index) {
  CropFlip draw;
  if (options.padding > 0) {
    Random random({seed, epoch, index, 0, Purpose::kCrop});
    draw.left = random.between(-options.padding, options.padding);
    draw.top = random.between(-options.padding, options.padding);
  }
  if (options.flip) draw.mirrored = Random({seed, epoch, index, 0, Purpose::kFlip}).coin();
  return draw;
}

void apply_crop_flip(const CropFlip& draw, ConstImageView source, ImageView target) {
  if (draw.mirrored)
    crop_mirrored(source, draw.left, draw.top, target);
  else
    crop(source, draw.left, draw.top, target);
}

}  // namespace ipmix
