#include "codec/encode_jpeg.h"

#include "codec/vips_library.h"
#include "core/error.h"

namespace ipmix {

std::vector<uint8_t> encode_jpeg(ConstImageView picture, int quality) {
  if (quality < 1 || quality > 100) invalid("JPEG quality must be 1 to 100, got " + std::to_string(quality));
  use_vips();
  VipsImagePtr raw(vips_image_new_from_memory(picture.data, picture.bytes(), picture.width, picture.height, 3,
                                              VIPS_FORMAT_UCHAR));
  VipsImage* tagged = nullptr;
  if (!raw || vips_copy(raw.get(), &tagged, "interpretation", VIPS_INTERPRETATION_sRGB, nullptr) != 0)
    throw Error("INTERNAL", "libvips cannot hold this picture: " + vips_complaint());
  const VipsImagePtr image(tagged);
  vips_image_set_int(tagged, VIPS_META_CONCURRENCY, 1);  // on this thread
  void* data = nullptr;
  size_t size = 0;
  if (vips_jpegsave_buffer(tagged, &data, &size, "Q", quality, "subsample_mode", VIPS_FOREIGN_SUBSAMPLE_ON,
                           "keep", VIPS_FOREIGN_KEEP_NONE, nullptr) != 0)
    throw Error("INTERNAL", "libvips cannot write a JPEG: " + vips_complaint());
  const auto* bytes = static_cast<const uint8_t*>(data);
  std::vector<uint8_t> encoded(bytes, bytes + size);
  g_free(data);
  return encoded;
}

}  // namespace ipmix
