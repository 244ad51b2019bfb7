#include "corrupt/frost_pictures.h"

namespace ipmix::corruption {

// OpenCV's bilinear resize by 0.2, pixel centres on centres, meets the middle of every five pixels exactly.
void FrostPictures::shrink() {
  fifths_.clear();
  for (const ConstImageView& picture : full_) {
    std::vector<uint8_t> pixels;
    const int height = picture.height / kShrink, width = picture.width / kShrink;
    pixels.reserve(ConstImageView{nullptr, height, width}.bytes());
    for (int y = 0; y < height; ++y) {
      const uint8_t* row = picture.row(y * kShrink + kShrink / 2);
      for (int x = 0; x < width; ++x) {
        const uint8_t* pixel = row + ptrdiff_t{x * kShrink + kShrink / 2} * 3;
        pixels.insert(pixels.end(), pixel, pixel + 3);
      }
    }
    fifths_.push_back(std::move(pixels));
  }
}

}  // namespace ipmix::corruption
