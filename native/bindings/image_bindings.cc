// The image room's exports: single operations on single pictures, synchronous.
#include <algorithm>

#include "augment/check_step.h"
#include "augment/mix.h"
#include "augment/names.h"
#include "bindings/augment_plan.h"
#include "bindings/errors.h"
#include "bindings/image_values.h"
#include "bindings/rooms.h"
#include "image/resize.h"

namespace ipmix {

namespace {

// applyOperation(image, step): bytes
Napi::Value apply_to_image(const Napi::CallbackInfo& info) {
  const Operation operation = read_operation(JsPath(info[1], "step"));
  const ConstImageView image = read_image(JsPath(info[0], "image"));
  auto out = Napi::Uint8Array::New(info.Env(), image.bytes());
  OperationSpace space;
  apply_operation(operation, image, {out.Data(), image.height, image.width}, space);
  return out;
}

// mixImages(image, mixing, step, overflow): bytes
Napi::Value mix_images(const Napi::CallbackInfo& info) {
  const MixStep step = read_mix_step(JsPath(info[2], "step"));
  const Overflow overflow = overflow_named(JsPath(info[3], "overflow").text_or("wrap"));
  const ConstImageView image = read_image(JsPath(info[0], "image"));
  const ConstImageView mixing = read_image(JsPath(info[1], "mixing"));
  check_same_size(image, mixing);
  check_mix_step(step, image.height, image.width);
  PlaneBuffer before;
  PlaneBuffer after;
  const Planes original = before.sized(image.height, image.width);
  const Planes current = after.sized(image.height, image.width);
  split_channels(image, original);
  split_channels(image, current);
  Workspace workspace;
  apply_mix(step, overflow, original, mixing, current, workspace);
  auto out = Napi::Uint8Array::New(info.Env(), image.bytes());
  join_channels(current, {out.Data(), image.height, image.width});
  return out;
}

// resizeImage(image, { width, height, filter }): bytes
Napi::Value resize_image(const Napi::CallbackInfo& info) {
  const JsPath options(info[1], "resize");
  const int height = read_side(options["height"]);
  const int width = read_side(options["width"]);
  const Filter filter = filter_named(options["filter"].text_or("bilinear"));
  const ConstImageView image = read_image(JsPath(info[0], "image"));
  auto out = Napi::Uint8Array::New(info.Env(), ConstImageView{nullptr, height, width}.bytes());
  ResizeSpace space;
  resize(image, filter, {out.Data(), height, width}, space);
  return out;
}

}  // namespace

void init_image(Napi::Env env, Napi::Object exports) {
  export_function<apply_to_image>(env, exports, "applyOperation");
  export_function<mix_images>(env, exports, "mixImages");
  export_function<resize_image>(env, exports, "resizeImage");
}

}  // namespace ipmix
