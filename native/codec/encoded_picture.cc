#include "codec/encoded_picture.h"

#include <algorithm>
#include <string>

#include "codec/jpeg_region.h"
#include "codec/rgb_rows.h"
#include "codec/vips_library.h"
#include "core/error.h"

namespace ipmix {
namespace {

constexpr int kStrip = 16;  // rows; a multiple of a JPEG's block

[[noreturn]] void corrupt(std::span<const uint8_t> bytes, const std::string& reason) {
  throw Error("CORRUPT_FILE",
              "this picture cannot be decoded (" + reason + "; " + std::to_string(bytes.size()) + " bytes)");
}

bool starts(std::span<const uint8_t> bytes, size_t at, std::string_view magic) {
  return bytes.size() >= at + magic.size() &&
         std::equal(magic.begin(), magic.end(), bytes.begin() + static_cast<ptrdiff_t>(at),
                    [](char a, uint8_t b) { return static_cast<uint8_t>(a) == b; });
}

}  // namespace

EncodedPicture::EncodedPicture(std::span<const uint8_t> bytes) : bytes_(bytes) {
  if (starts(bytes, 0, "\xff\xd8\xff"))
    format_ = Format::kJpeg;
  else if (starts(bytes, 0, "\x89PNG\r\n\x1a\n"))
    format_ = Format::kPng;
  else if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP"))
    format_ = Format::kWebp;
  else
    corrupt(bytes, "it is neither JPEG nor PNG nor WebP");
  if (format_ == Format::kJpeg) jpeg_ = read_jpeg_header(bytes);
  try {
    measure();
  } catch (...) {
    if (image_) g_object_unref(image_);
    throw;
  }
}

void EncodedPicture::measure() {
  height_ = jpeg_ ? jpeg_->height : vips_image_get_height(image());
  width_ = jpeg_ ? jpeg_->width : vips_image_get_width(image());
  if (std::max(height_, width_) > kLargestSide)
    corrupt(bytes_, "it is " + std::to_string(height_) + " x " + std::to_string(width_) +
                        ", the largest side may be " + std::to_string(kLargestSide));
}

EncodedPicture::~EncodedPicture() {
  if (image_) g_object_unref(image_);
}

VipsImage* EncodedPicture::image() {
  if (!image_) image_ = open(1);
  return image_;
}

// Buffer loaders are never cached by libvips, whose cache would know the bytes by their address only.
VipsImage* EncodedPicture::open(int shrink) const {
  use_vips();
  VipsImage* image = nullptr;
  void* data = const_cast<uint8_t*>(bytes_.data());
  int failed = 0;
  if (format_ == Format::kJpeg)
    failed = vips_jpegload_buffer(data, bytes_.size(), &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
                                  VIPS_FAIL_ON_WARNING, "shrink", shrink, nullptr);
  else if (format_ == Format::kPng)
    failed = vips_pngload_buffer(data, bytes_.size(), &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
                                 VIPS_FAIL_ON_WARNING, nullptr);
  else
    failed = vips_webpload_buffer(data, bytes_.size(), &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on",
                                  VIPS_FAIL_ON_WARNING, nullptr);
  if (failed != 0) corrupt(bytes_, vips_complaint());
  return image;
}

void EncodedPicture::decode(Picture& target) {
  decode_box({0, 0, width_, height_}, 1, target);
}

Box EncodedPicture::decode_box(const Box& box, int shrink, Picture& target) {
  if (shrink == 1) {
    if (jpeg_ && decode_jpeg_box(*jpeg_, box, target)) return {0, 0, box.width, box.height};
    read_rows(image(), box.top, box.top + box.height, target);
    return {box.left, 0, box.width, box.height};
  }
  if (!shrinks()) invalid("only a JPEG can be shrunk while it is decoded");
  const VipsImagePtr small(open(shrink));
  const int height = vips_image_get_height(small.get());
  const int width = vips_image_get_width(small.get());
  // The nearest whole pixels, at least one.
  const auto scaled = [&](int value, int limit) { return std::min((value + shrink / 2) / shrink, limit); };
  const int top = std::min(scaled(box.top, height), height - 1);
  const int left = std::min(scaled(box.left, width), width - 1);
  const int past_row = std::max(scaled(box.top + box.height, height), top + 1);
  const int past_column = std::max(scaled(box.left + box.width, width), left + 1);
  read_rows(small.get(), top, past_row, target);
  return {left, 0, past_column - left, past_row - top};
}

// A region computes on the calling thread, where vips_image_write_to_memory() would start threads of its own.
void EncodedPicture::read_rows(VipsImage* image, int first, int past, Picture& target) const {
  const int width = vips_image_get_width(image);
  target.height = past - first;
  target.width = width;
  target.data.resize(target.view().bytes());
  const RgbRows to_rgb(image);
  if (!to_rgb.known()) corrupt(bytes_, to_rgb.why_unknown());
  const VipsRegionPtr region(vips_region_new(image));
  for (int y = first; y < past; y += kStrip) {
    const VipsRect strip{0, y, width, std::min(kStrip, past - y)};
    if (vips_region_prepare(region.get(), &strip) != 0) corrupt(bytes_, vips_complaint());
    for (int row = y; row < y + strip.height; ++row)
      to_rgb.convert(VIPS_REGION_ADDR(region.get(), 0, row), width, target.view().row(row - first));
  }
}

}  // namespace ipmix
