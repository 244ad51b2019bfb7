// A mixing set as a JavaScript object; lib/augment/mixing-set.ts wraps it.
#pragma once

#include <memory>

#include "augment/mixing_set.h"
#include "bindings/handle.h"

namespace ipmix {

class MixingSetHandle : public Handle<MixingSetHandle> {
 public:
  static constexpr const char* kName = "MixingSet";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0010, 0x6e02'd1b9'33f8'4a57};

  // (pictures: { data, height, width }[], resized?: bytes that resized copies may take): the pictures are
  // copied
  explicit MixingSetHandle(const Napi::CallbackInfo& info);
  ~MixingSetHandle() override;

  // The set of a handle; DISPOSED when it was given up.
  static std::shared_ptr<MixingSet> set_of(const Napi::Value& value, const char* argument);

  Napi::Value size(const Napi::CallbackInfo& info);
  Napi::Value bytes(const Napi::CallbackInfo& info);
  Napi::Value picture(const Napi::CallbackInfo& info);  // (i): { data, height, width }, a copy
  Napi::Value dispose(const Napi::CallbackInfo& info);

 private:
  MixingSet& get() const;
  void release();
  std::shared_ptr<MixingSet> set_;
  int64_t reported_ = 0;  // bytes told to V8
};

}  // namespace ipmix
