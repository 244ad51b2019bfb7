#include "bindings/image_values.h"

#include "core/error.h"

namespace ipmix {

namespace {

constexpr int kLongestSide = 1 << 15;

std::string size_text(ConstImageView image) {
  return std::to_string(image.height) + " x " + std::to_string(image.width);
}

}  // namespace

int read_side(const JsPath& side) {
  const int value = side.integer();
  if (value < 1 || value > kLongestSide) side.refuse("an integer from 1 to " + std::to_string(kLongestSide));
  return value;
}

ConstImageView read_image(const JsPath& image) {
  ConstImageView view;
  view.height = read_side(image["height"]);
  view.width = read_side(image["width"]);
  const JsPath data = image["data"];
  if (data.missing() || !data.value().IsTypedArray()) data.refuse("a Uint8Array");
  const auto array = data.value().As<Napi::TypedArray>();
  const auto type = array.TypedArrayType();
  if (type != napi_uint8_array && type != napi_uint8_clamped_array) data.refuse("a Uint8Array");
  if (array.ElementLength() != view.bytes())
    throw Error("SHAPE_MISMATCH",
                data.path() + ": expected height x width x 3 = " + std::to_string(view.bytes()) +
                    " bytes for " + size_text(view) + ", got " + std::to_string(array.ElementLength()));
  void* bytes = nullptr;  // asked of the environment: works on shared memory too
  napi_get_typedarray_info(array.Env(), array, nullptr, nullptr, &bytes, nullptr, nullptr);
  view.data = static_cast<const uint8_t*>(bytes);
  return view;
}

void check_same_size(ConstImageView image, ConstImageView mixing) {
  if (image.height == mixing.height && image.width == mixing.width) return;
  throw Error("SHAPE_MISMATCH", "expected a mixing picture of the image's size, " + size_text(image) +
                                    " (height x width), got " + size_text(mixing) +
                                    "; resize it with imageOps.resize, or let a MixingSet crop it");
}

}  // namespace ipmix
