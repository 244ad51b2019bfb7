// Tagged handles: a wrong, foreign or disposed object throws a sentence instead of corrupting memory.
//
//   class ModelHandle : public Handle<ModelHandle> { static constexpr const char* kName = "Model"; static
//   constexpr napi_type_tag kTag = {..}; }
#pragma once

#include <string>

#include "bindings/errors.h"
#include "bindings/napi_setup.h"

namespace ipmix {

// What a value looks like in an error sentence: "string 'abc'", "number 3", "null", "object".
std::string describe_value(const Napi::Value& value);

template <typename T>
class Handle : public Napi::ObjectWrap<T> {
 public:
  explicit Handle(const Napi::CallbackInfo& info) : Napi::ObjectWrap<T>(info) {
    info.This().As<Napi::Object>().TypeTag(&T::kTag);
  }

  static bool is(const Napi::Value& value) {
    return value.IsObject() && value.As<Napi::Object>().CheckTypeTag(&T::kTag);
  }

  // The native object behind `value`; `argument` names it in the sentence.
  static T& from(const Napi::Value& value, const char* argument) {
    if (!is(value))
      invalid(std::string(argument) + " must be a " + T::kName + ", got " + describe_value(value));
    return *Napi::ObjectWrap<T>::Unwrap(value.As<Napi::Object>());
  }
};

}  // namespace ipmix
