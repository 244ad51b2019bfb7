#include "bindings/loader_source.h"

#include <utility>
#include <vector>

#include "bindings/packed_handle.h"
#include "data/file_source.h"

namespace ipmix {
namespace {

PixelSource read_pixels(const Napi::Object& object, const Fields& fields, size_t count) {
  PixelSource source;
  source.height = static_cast<int>(fields.integer("pixelHeight", 0));
  source.width = static_cast<int>(fields.integer("pixelWidth", 0));
  if (source.height < 1 || source.width < 1 || source.height > 1 << 15 || source.width > 1 << 15)
    invalid("loader: expected at least one picture of 1 x 1 to 32768 x 32768");
  source.images = typed_elements<uint8_t>(object.Get("images"), napi_uint8_array,
                                          count * source.picture(0).bytes(), "images");
  return source;
}

std::shared_ptr<const EncodedSource> read_ranges(const Napi::Object& object, const Fields& fields,
                                                 size_t count) {
  std::vector<std::string> files;
  const NameList joined(fields.text("files", ""));
  for (size_t i = 0; i < joined.size(); ++i) files.push_back(joined[i]);
  const auto* file = typed_elements<uint32_t>(object.Get("rangeFile"), napi_uint32_array, count, "rangeFile");
  const auto* offset =
      typed_elements<double>(object.Get("rangeOffset"), napi_float64_array, count, "rangeOffset");
  const auto* bytes =
      typed_elements<uint32_t>(object.Get("rangeBytes"), napi_uint32_array, count, "rangeBytes");
  std::vector<SampleRange> ranges(count);
  for (size_t i = 0; i < count; ++i) {
    if (file[i] >= files.size() || !(offset[i] >= 0 && offset[i] < 9e15))
      invalid("loader: the place of sample " + std::to_string(i) + " is out of range");
    ranges[i] = {file[i], bytes[i], static_cast<uint64_t>(offset[i])};
  }
  return std::make_shared<RangeSource>(std::move(files), std::move(ranges), fields.text("names", ""));
}

std::shared_ptr<const EncodedSource> read_packed(const Napi::Object& object, size_t count) {
  auto file = PackedHandle::file_of(object.Get("packed"), "packed");
  const auto* places = typed_elements<uint32_t>(object.Get("places"), napi_uint32_array, count, "places");
  for (size_t i = 0; i < count; ++i)
    if (places[i] >= file->count())
      invalid("loader: place " + std::to_string(places[i]) + " is out of range");
  return std::make_shared<PackedSource>(std::move(file), std::vector<uint32_t>(places, places + count));
}

}  // namespace

void read_source(const Napi::Object& object, const Fields& fields, LoaderOptions& options) {
  options.count = fields.seed("length");
  if (options.count < 1 || options.count > UINT32_MAX) invalid("loader: expected 1 to 2^32 - 1 pictures");
  options.labels = typed_elements<int32_t>(object.Get("labels"), napi_int32_array, options.count, "labels");
  const std::string kind = fields.text("kind", "pixels");
  if (kind == "pixels")
    options.pixels = read_pixels(object, fields, options.count);
  else if (kind == "files")
    options.encoded = std::make_shared<FileSource>(fields.text("root", "."), fields.text("files", ""));
  else if (kind == "ranges")
    options.encoded = read_ranges(object, fields, options.count);
  else if (kind == "packed")
    options.encoded = read_packed(object, options.count);
  else
    options.supplied = true;
  if (options.encoded && options.encoded->count() != options.count)
    invalid("loader: " + std::to_string(options.count) + " labels, but " +
            std::to_string(options.encoded->count()) + " pictures; a file name must not hold a zero byte");
}

}  // namespace ipmix
