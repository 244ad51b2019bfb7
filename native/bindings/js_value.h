// One JavaScript argument, read once: matching it against several overloads then costs no call into V8.
#pragma once

#include <string>
#include <vector>

#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct JsValue {
  enum class Kind : uint8_t {
    kMissing,  // undefined or not given
    kNull,
    kBoolean,
    kInteger,  // a number without fraction, or a bigint, that fits 64 bits
    kNumber,
    kString,
    kTensor,
    kList,
    kObject,  // anything else
  };
  Kind kind = Kind::kMissing;
  napi_value handle = nullptr;
  union {
    bool boolean;
    int64_t integer;
    double number;
    const at::Tensor* tensor;  // of a handle that the arguments keep alive
  };
  std::vector<JsValue> elements;

  JsValue() : integer(0) {}
};

// DISPOSED for a tensor that was given up.
JsValue read_value(napi_env env, napi_value value);

// For sentences: "a float32 tensor [2, 3]", "the string 'x'".
std::string describe_js(napi_env env, const JsValue& value);
std::string describe_tensor(const at::Tensor& tensor);

inline constexpr const char* kPlainObject =
    "a plain object (a Tensor does not survive postMessage: send its data())";

// An object literal, as opposed to an instance of a class.
bool is_plain_object(napi_env env, napi_value value);

std::string read_string(napi_env env, napi_value value);

}  // namespace ipmix
