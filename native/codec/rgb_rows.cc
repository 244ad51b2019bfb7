#include "codec/rgb_rows.h"

#include <cstring>

namespace ipmix {
namespace {

uint8_t high_byte(uint8_t value) {
  return value;
}

uint8_t high_byte(uint16_t value) {
  return static_cast<uint8_t>(value >> 8);
}

// Pillow's MULDIV255: a * b / 255, rounded.
int scaled(int a, int b) {
  const int product = a * b + 128;
  return ((product >> 8) + product) >> 8;
}

}  // namespace

RgbRows::RgbRows(VipsImage* image)
    : wide_(vips_image_get_format(image) == VIPS_FORMAT_USHORT),
      bands_(vips_image_get_bands(image)),
      format_(vips_image_get_format(image)) {
  if (!wide_ && format_ != VIPS_FORMAT_UCHAR) return;
  if (vips_image_get_interpretation(image) == VIPS_INTERPRETATION_CMYK)
    kind_ = bands_ >= 4 ? Kind::kCmyk : Kind::kUnknown;
  else if (bands_ == 1 || bands_ == 2)
    kind_ = Kind::kGrey;
  else if (bands_ == 3 || bands_ == 4)
    kind_ = Kind::kRgb;
}

std::string RgbRows::why_unknown() const {
  return "it has " + std::to_string(bands_) + " channels of libvips' format " + std::to_string(format_);
}

template <typename Value>
void RgbRows::convert_values(const Value* in, int pixels, uint8_t* out) const {
  for (int x = 0; x < pixels; ++x, in += bands_, out += 3) {
    switch (kind_) {
      case Kind::kGrey:
        out[0] = out[1] = out[2] = high_byte(in[0]);
        break;
      case Kind::kCmyk: {
        const int light = 255 - high_byte(in[3]);
        for (int channel = 0; channel < 3; ++channel)
          out[channel] = static_cast<uint8_t>(light - scaled(high_byte(in[channel]), light));
        break;
      }
      default:
        for (int channel = 0; channel < 3; ++channel) out[channel] = high_byte(in[channel]);
    }
  }
}

void RgbRows::convert(const uint8_t* in, int pixels, uint8_t* out) const {
  if (kind_ == Kind::kRgb && bands_ == 3 && !wide_)
    std::memcpy(out, in, static_cast<size_t>(pixels) * 3);
  else if (wide_)
    convert_values(reinterpret_cast<const uint16_t*>(in), pixels, out);
  else
    convert_values(in, pixels, out);
}

}  // namespace ipmix
