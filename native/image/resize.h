// Pillow's Image.resize on RGB: separable, antialiased (the filter widens when shrinking), 8-bit fixed point,
// horizontal pass first. Byte for byte as Pillow 12 (libImaging/Resample.c).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/image_view.h"
#include "image/box.h"

namespace ipmix {

enum class Filter : uint8_t { kBox, kBilinear, kBicubic };

// "box", "bilinear" or "bicubic"; anything else is INVALID_ARGUMENT with the nearest name.
Filter filter_named(std::string_view name);

// What resize needs besides its pictures; reuse it and no call of the same sizes allocates.
struct ResizeSpace {
  std::vector<uint8_t> rows;
  std::vector<uint8_t> tall;
  std::vector<int> bounds;
  std::vector<int> weights;
  std::vector<int16_t> halves;
  std::vector<double> precise;
};

// The whole source into the whole target (both at least 1 x 1).
void resize(ConstImageView source, Filter filter, ImageView target, ResizeSpace& space);

// The box (left, top, width, height; inside the source) into the whole target, as crop() then resize() would:
// with this, a random resized crop is one call.
void resize_crop(ConstImageView source, const Box& box, Filter filter, ImageView target, ResizeSpace& space);

}  // namespace ipmix
