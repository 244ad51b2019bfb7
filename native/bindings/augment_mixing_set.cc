#include "bindings/augment_mixing_set.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "bindings/external_memory.h"
#include "bindings/image_values.h"

namespace ipmix {

MixingSetHandle::MixingSetHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    const JsPath pictures(info[0], "pictures");
    const uint32_t count = pictures.length();
    std::vector<Picture> owned;
    owned.reserve(count);
    for (uint32_t i = 0; i < count; ++i) {
      const Napi::HandleScope scope(info.Env());
      const ConstImageView view = read_image(pictures[i]);
      Picture& picture = owned.emplace_back(view.height, view.width);
      std::copy_n(view.data, view.bytes(), picture.data.data());
    }
    const size_t most_resized = info[1].IsUndefined()
                                    ? MixingSet::kMostResizedBytes
                                    : static_cast<size_t>(JsPath(info[1], "resized").seed());
    set_ = std::make_shared<MixingSet>(std::move(owned), most_resized);
    reported_ = static_cast<int64_t>(set_->bytes());
    report_external_memory(info.Env(), reported_);
  });
}

MixingSetHandle::~MixingSetHandle() {
  release();
}

void MixingSetHandle::release() {
  if (!set_) return;
  set_.reset();
  report_external_memory(Env(), -std::exchange(reported_, 0));
}

MixingSet& MixingSetHandle::get() const {
  if (!set_) throw Error("DISPOSED", "this MixingSet was disposed; make a new one with mixingSets");
  return *set_;
}

std::shared_ptr<MixingSet> MixingSetHandle::set_of(const Napi::Value& value, const char* argument) {
  const MixingSetHandle& handle = from(value, argument);
  handle.get();
  return handle.set_;
}

Napi::Value MixingSetHandle::size(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    return Napi::Number::New(info.Env(), static_cast<double>(get().size()));
  });
}

Napi::Value MixingSetHandle::bytes(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    return Napi::Number::New(info.Env(), static_cast<double>(get().bytes()));
  });
}

Napi::Value MixingSetHandle::picture(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath place(info[0], "index");
    const uint64_t i = place.seed();
    if (i >= get().size()) place.refuse("an integer below the set's size " + std::to_string(get().size()));
    const ConstImageView view = get().picture(static_cast<size_t>(i));
    auto data = Napi::Uint8Array::New(info.Env(), view.bytes());
    std::copy_n(view.data, view.bytes(), data.Data());
    auto image = Napi::Object::New(info.Env());
    image.Set("data", data);
    image.Set("height", view.height);
    image.Set("width", view.width);
    return image;
  });
}

Napi::Value MixingSetHandle::dispose(const Napi::CallbackInfo& info) {
  release();
  return info.Env().Undefined();
}

}  // namespace ipmix
