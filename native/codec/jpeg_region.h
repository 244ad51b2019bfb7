// A box of a JPEG to RGB, the same bytes as libjpeg's (and so Pillow's, libvips').
#pragma once

#include "codec/jpeg_header.h"
#include "image/box.h"
#include "image/picture.h"

namespace ipmix {

// The box alone; false where the file is damaged above or in it.
bool decode_jpeg_box(const JpegHeader& header, const Box& box, Picture& target);

}  // namespace ipmix
