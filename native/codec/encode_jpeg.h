// 8-bit RGB to JPEG.
#pragma once

#include <cstdint>
#include <vector>

#include "core/image_view.h"

namespace ipmix {

// Baseline, Huffman tables of the standard, the quality tables of libjpeg, chroma halved in both directions,
// as Pillow's save(format='JPEG', quality=...) does. `quality` 1 .. 100.
std::vector<uint8_t> encode_jpeg(ConstImageView picture, int quality);

}  // namespace ipmix
