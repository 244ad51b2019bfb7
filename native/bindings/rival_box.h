// A box of a plan as { left, top, width, height }.
#pragma once

#include "bindings/js_path.h"
#include "image/box.h"

namespace ipmix {

inline Box read_box(const JsPath& box) {
  return {box["left"].integer(), box["top"].integer(), box["width"].integer(), box["height"].integer()};
}

inline Napi::Object box_to_js(Napi::Env env, const Box& box) {
  auto object = Napi::Object::New(env);
  object.Set("left", box.left);
  object.Set("top", box.top);
  object.Set("width", box.width);
  object.Set("height", box.height);
  return object;
}

}  // namespace ipmix
