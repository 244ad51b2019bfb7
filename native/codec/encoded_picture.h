// JPEG, PNG and WebP to 8-bit RGB, as Pillow's convert('RGB') gives it: grey is copied to three channels,
// CMYK becomes (255 - ink) * (255 - black) / 255, alpha is dropped, 16 bits keep their high byte; colour
// profiles and EXIF rotation are ignored (PIL's open and torchvision's ImageFolder do the same). Common JPEG
// is decoded here, with libjpeg's arithmetic and no pixel outside of the box that is asked for; libvips does
// the rest, and says what is wrong with a damaged picture.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "codec/jpeg_header.h"
#include "image/box.h"
#include "image/picture.h"

typedef struct _VipsImage VipsImage;  // NOLINT(bugprone-reserved-identifier): the name that libvips gave it

namespace ipmix {

// The larger side a decoded picture may have.
inline constexpr int kLargestSide = 32768;

class EncodedPicture {
 public:
  // Reads the header; `bytes` must outlive this. Throws CORRUPT_FILE.
  explicit EncodedPicture(std::span<const uint8_t> bytes);
  ~EncodedPicture();
  EncodedPicture(const EncodedPicture&) = delete;
  EncodedPicture& operator=(const EncodedPicture&) = delete;

  int height() const { return height_; }
  int width() const { return width_; }

  // The whole picture, once for each EncodedPicture. Truncated or damaged data are CORRUPT_FILE, never grey
  // rows.
  void decode(Picture& target);

  // A box of the picture, and no row below it: of JPEG only what lies above and in it is decoded. `shrink` is
  // 1, 2, 4 or 8: a JPEG is decoded at that fraction, by the inverse transform itself; other formats refuse
  // all but 1. The target may hold more than the box; where the box lies in it comes back.
  Box decode_box(const Box& box, int shrink, Picture& target);

  bool shrinks() const { return format_ == Format::kJpeg; }

 private:
  enum class Format : uint8_t { kJpeg, kPng, kWebp };
  void measure();
  VipsImage* open(int shrink) const;
  VipsImage* image();
  void read_rows(VipsImage* image, int first, int past, Picture& target) const;
  std::span<const uint8_t> bytes_;
  Format format_;
  std::optional<JpegHeader> jpeg_;  // of the kind that is decoded here
  VipsImage* image_ = nullptr;      // where libvips was asked
  int height_ = 0;
  int width_ = 0;
};

}  // namespace ipmix
