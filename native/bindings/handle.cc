#include "bindings/handle.h"

namespace ipmix {

std::string describe_value(const Napi::Value& value) {
  switch (value.Type()) {
    case napi_undefined:
      return "undefined";
    case napi_null:
      return "null";
    case napi_string:
      return "the string '" + value.As<Napi::String>().Utf8Value().substr(0, 60) + "'";
    case napi_number:
      return "the number " + value.ToString().Utf8Value();
    case napi_bigint:
      return "the bigint " + value.ToString().Utf8Value();
    case napi_boolean:
      return value.As<Napi::Boolean>() ? "true" : "false";
    case napi_function:
      return "a function";
    case napi_symbol:
      return "a symbol";
    default:
      break;
  }
  if (value.IsArray()) return "an array of " + std::to_string(value.As<Napi::Array>().Length());
  if (value.IsTypedArray()) return "a typed array";
  const Napi::Value constructor = value.As<Napi::Object>().Get("constructor");
  if (constructor.IsFunction()) {
    const std::string name = constructor.As<Napi::Object>().Get("name").ToString();
    if (!name.empty()) return "an object of class " + name;
  }
  return "an object";
}

}  // namespace ipmix
