// What JPEG does to a picture: the arithmetic of libjpeg's baseline codec, there and back, without the
// entropy coding, which loses nothing. The bytes are those of a save and load with Pillow (libjpeg-turbo):
// 4:2:0 chroma, integer DCT ("islow"), smooth ("fancy") upsampling. Formulas: libjpeg's jccolor.c,
// jcsample.c, jfdctint.c, jcdctmgr.c, jidctint.c, jdsample.c, jdcolor.c.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/image_view.h"

namespace ipmix::corruption {

// One component: width and height of the picture's own samples, padded to whole blocks of 8 x 8.
struct JpegPlane {
  JpegPlane(int plane_height, int plane_width);
  uint8_t* row(int y) { return samples.data() + static_cast<size_t>(y) * static_cast<size_t>(stride); }
  const uint8_t* row(int y) const {
    return samples.data() + static_cast<size_t>(y) * static_cast<size_t>(stride);
  }

  int height;
  int width;
  int stride;  // a multiple of 8
  int rows;    // a multiple of 8
  std::vector<uint8_t> samples;
};

using QuantTable = std::array<uint16_t, 64>;

// The tables of the standard's annex K scaled as jpeg_set_quality does; quality 1 .. 100.
QuantTable quant_table(bool chroma, int quality);

// Transforms, quantises and transforms back every block.
void jpeg_blocks(JpegPlane& plane, const QuantTable& table);

void jpeg_round_trip(ConstImageView picture, int quality, ImageView out);

}  // namespace ipmix::corruption
