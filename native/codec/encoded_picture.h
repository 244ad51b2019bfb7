// JPEG, PNG and WebP to 8-bit RGB, as Pillow's convert('RGB') gives it: grey is copied to three channels,
// CMYK becomes (255 - ink) * (255 - black) / 255, alpha is dropped, 16 bits keep their high byte; colour
// profiles and EXIF rotation are ignored (PIL's open and torchvision's ImageFolder do the same).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "image/box.h"
#include "image/picture.h"

typedef struct _VipsImage VipsImage;

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

  // The rows of a box, and no row below it: of JPEG only what lies above and in it is decoded. `shrink` is 1,
  // 2, 4 or 8: a JPEG is decoded at that fraction, by the inverse transform itself; other formats refuse all
  // but 1. The target holds all columns of the (shrunk) picture; the box in it comes back.
  Box decode_rows(const Box& box, int shrink, Picture& target);

  bool shrinks() const { return format_ == Format::kJpeg; }

 private:
  enum class Format : uint8_t { kJpeg, kPng, kWebp };
  VipsImage* open(int shrink) const;
  void read_rows(VipsImage* image, int first, int past, Picture& target) const;
  std::span<const uint8_t> bytes_;
  Format format_;
  VipsImage* image_ = nullptr;
  int height_ = 0;
  int width_ = 0;
};

}  // namespace ipmix
