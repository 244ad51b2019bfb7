#include "bindings/packed_handle.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "bindings/js_path.h"
#include "bindings/promise.h"

namespace ipmix {

PackedHandle::PackedHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] { path_ = JsPath(info[0], "path").text(); });
}

const PackedFile& PackedHandle::get() const {
  if (!slot_->file) invalid("this packed file was not opened");
  return *slot_->file;
}

std::shared_ptr<const PackedFile> PackedHandle::file_of(const Napi::Value& value, const char* argument) {
  const PackedHandle& handle = from(value, argument);
  handle.get();
  return handle.slot_->file;
}

Napi::Value PackedHandle::open(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    return promise_on_pool(info.Env(), [path = path_, slot = slot_]() -> Settle {
      auto file = std::make_shared<const PackedFile>(path);
      return [file, slot](Napi::Env env) -> Napi::Value {
        slot->file = file;
        auto object = Napi::Object::New(env);
        object.Set("count", static_cast<double>(file->count()));
        object.Set("description", file->description());
        return object;
      };
    });
  });
}

Napi::Value PackedHandle::labels(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    auto array = Napi::Int32Array::New(info.Env(), get().count());
    for (size_t i = 0; i < get().count(); ++i) array[i] = get().label(i);
    return array;
  });
}

Napi::Value PackedHandle::sample(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath place(info[0], "index");
    const uint64_t i = place.seed();
    if (i >= get().count()) place.refuse("an integer below " + std::to_string(get().count()));
    EncodedSample sample;
    std::vector<uint8_t> room;
    try {
      sample = get().sample(i, room);
    } catch (const Error& error) {
      throw Error(error.code(),
                  PackedSource(slot_->file, {static_cast<uint32_t>(i)}).name(0) + ": " + error.what());
    }
    auto data = Napi::Uint8Array::New(info.Env(), sample.bytes.size());
    std::copy(sample.bytes.begin(), sample.bytes.end(), data.Data());
    auto object = Napi::Object::New(info.Env());
    object.Set("data", data);
    object.Set("height", sample.height);
    object.Set("width", sample.width);
    return object;
  });
}

}  // namespace ipmix
