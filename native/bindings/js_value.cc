#include "bindings/js_value.h"

#include <cmath>

#include "bindings/handle.h"
#include "bindings/tensor_handle.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

using Kind = JsValue::Kind;

void check(napi_env env, napi_status status) {
  if (status != napi_ok) throw Napi::Error::New(env);  // takes over the pending exception, if any
}

void read_number(napi_env env, JsValue& read) {
  double number = 0;
  check(env, napi_get_value_double(env, read.handle, &number));
  // -0 stays a floating-point number: as an integer it would lose its sign.
  const bool whole = std::trunc(number) == number && std::abs(number) < 9.2e18;
  if (whole && !(number == 0 && std::signbit(number))) {
    read.kind = Kind::kInteger;
    read.integer = static_cast<int64_t>(number);
  } else {
    read.kind = Kind::kNumber;
    read.number = number;
  }
}

void read_bigint(napi_env env, JsValue& read) {
  bool lossless = false;
  check(env, napi_get_value_bigint_int64(env, read.handle, &read.integer, &lossless));
  read.kind = lossless ? Kind::kInteger : Kind::kObject;
}

void read_list(napi_env env, JsValue& read);

void read_object(napi_env env, JsValue& read, bool nested) {
  read.kind = Kind::kObject;
  if (const TensorHandle* tensor = TensorHandle::find(env, read.handle)) {
    read.kind = Kind::kTensor;
    read.tensor = &tensor->get();
    return;
  }
  bool is_array = false;
  if (!nested) check(env, napi_is_array(env, read.handle, &is_array));
  if (is_array) read_list(env, read);
}

JsValue read(napi_env env, napi_value value, bool nested) {
  JsValue read;
  read.handle = value;
  napi_valuetype type = napi_undefined;
  check(env, napi_typeof(env, value, &type));
  switch (type) {
    case napi_undefined:
      break;
    case napi_null:
      read.kind = Kind::kNull;
      break;
    case napi_boolean:
      read.kind = Kind::kBoolean;
      check(env, napi_get_value_bool(env, value, &read.boolean));
      break;
    case napi_number:
      read_number(env, read);
      break;
    case napi_bigint:
      read_bigint(env, read);
      break;
    case napi_string:
      read.kind = Kind::kString;
      break;
    case napi_object:
      read_object(env, read, nested);
      break;
    default:
      read.kind = Kind::kObject;
  }
  return read;
}

void read_list(napi_env env, JsValue& list) {
  list.kind = Kind::kList;
  uint32_t count = 0;
  check(env, napi_get_array_length(env, list.handle, &count));
  list.elements.reserve(count);
  for (uint32_t i = 0; i < count; ++i) {
    napi_value element = nullptr;
    check(env, napi_get_element(env, list.handle, i, &element));
    list.elements.push_back(read(env, element, true));
  }
}

}  // namespace

JsValue read_value(napi_env env, napi_value value) {
  return read(env, value, false);
}

std::string read_string(napi_env env, napi_value value) {
  return Napi::String(env, value).Utf8Value();
}

std::string describe_tensor(const at::Tensor& tensor) {
  if (!tensor.defined()) return "an undefined tensor";
  std::string shape;
  for (const int64_t side : tensor.sizes()) shape += (shape.empty() ? "" : ", ") + std::to_string(side);
  return std::string("a ") + dtype_name(tensor.scalar_type()) + " tensor [" + shape + "]";
}

std::string describe_js(napi_env env, const JsValue& value) {
  if (value.kind == Kind::kMissing) return "nothing";
  if (value.kind == Kind::kTensor) return describe_tensor(*value.tensor);
  if (value.kind == Kind::kList && !value.elements.empty()) {
    for (const JsValue& element : value.elements)
      if (element.kind != value.elements[0].kind)
        return "an array of " + describe_js(env, value.elements[0]) + " and " + describe_js(env, element);
    return "an array of " + std::to_string(value.elements.size()) + " that starts with " +
           describe_js(env, value.elements[0]);
  }
  if (value.kind == Kind::kObject && is_plain_object(env, value.handle)) return kPlainObject;
  return describe_value(Napi::Value(env, value.handle));
}

bool is_plain_object(napi_env env, napi_value value) {
  napi_value parent = nullptr, above = nullptr;
  napi_valuetype type = napi_undefined;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return false;
  check(env, napi_get_prototype(env, value, &parent));
  check(env, napi_typeof(env, parent, &type));
  if (type == napi_null) return true;
  check(env, napi_get_prototype(env, parent, &above));
  check(env, napi_typeof(env, above, &type));
  return type == napi_null;  // the parent is Object.prototype
}

}  // namespace ipmix
