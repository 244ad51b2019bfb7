#include "bindings/js_to_ivalue.h"

#include <string>
#include <utility>

#include "bindings/tensor_data.h"
#include "bindings/tensor_generator.h"
#include "bindings/tensor_handle.h"
#include "bindings/tensor_stream.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

using Kind = JsValue::Kind;

bool read_int(const JsValue& value, int64_t& out) {
  const bool negative_zero = value.kind == Kind::kNumber && value.number == 0;
  if (value.kind != Kind::kInteger && !negative_zero) return false;
  out = negative_zero ? 0 : value.integer;
  return true;
}

bool read_double(const JsValue& value, double& out) {
  if (value.kind != Kind::kInteger && value.kind != Kind::kNumber) return false;
  out = value.kind == Kind::kInteger ? static_cast<double>(value.integer) : value.number;
  return true;
}

bool read_bool(const JsValue& value, bool& out) {
  if (value.kind != Kind::kBoolean) return false;
  out = value.boolean;
  return true;
}

bool read_tensor(const JsValue& value, at::Tensor& out) {
  if (value.kind != Kind::kTensor) return false;
  out = *value.tensor;
  return true;
}

bool read_optional_tensor(const JsValue& value, std::optional<at::Tensor>& out) {
  out.reset();
  if (value.kind == Kind::kNull || value.kind == Kind::kMissing) return true;
  if (value.kind != Kind::kTensor) return false;
  out = *value.tensor;
  return true;
}

bool read_scalar(const JsValue& value, at::Scalar& out) {
  switch (value.kind) {
    case Kind::kBoolean:
      out = at::Scalar(value.boolean);
      return true;
    case Kind::kInteger:
      out = at::Scalar(value.integer);
      return true;
    case Kind::kNumber:
      out = at::Scalar(value.number);
      return true;
    default:
      return false;
  }
}

template <typename Element, typename Read>
bool to_list(const JsValue& value, int32_t fixed, Read read, c10::IValue& out) {
  c10::List<Element> list;
  Element element{};
  if (value.kind == Kind::kList) {
    list.reserve(value.elements.size());
    for (const JsValue& one : value.elements) {
      if (!read(one, element)) return false;
      list.push_back(element);
    }
  } else if (fixed > 0 && read(value, element)) {
    for (int32_t i = 0; i < fixed; ++i) list.push_back(element);
  } else {
    return false;
  }
  out = std::move(list);
  return true;
}

bool to_list_of(const JsValue& value, const Parameter& parameter, c10::IValue& out) {
  switch (parameter.kind) {
    case ParameterKind::kInt:
      return to_list<int64_t>(value, parameter.fixed, read_int, out);
    case ParameterKind::kFloat:
      return to_list<double>(value, parameter.fixed, read_double, out);
    case ParameterKind::kBool:
      return to_list<bool>(value, parameter.fixed, read_bool, out);
    case ParameterKind::kTensor:
      if (parameter.optional_element)
        return to_list<std::optional<at::Tensor>>(value, 0, read_optional_tensor, out);
      return to_list<at::Tensor>(value, 0, read_tensor, out);
    case ParameterKind::kScalar:
      return to_list<at::Scalar>(value, 0, read_scalar, out);
    default:
      return false;
  }
}

bool to_text(napi_env env, const JsValue& value, ParameterKind kind, c10::IValue& out) {
  if (value.kind != Kind::kString) return false;
  const std::string text = read_string(env, value.handle);
  if (kind == ParameterKind::kString) {
    out = text;
    return true;
  }
  if (kind == ParameterKind::kDevice) {
    if (!is_device_name(text)) return false;
    out = device_from_name(text);  // DEVICE_UNAVAILABLE here: no other overload would do
    return true;
  }
  std::optional<int64_t> found;
  if (kind == ParameterKind::kDtype)
    found = find_dtype(text);
  else if (kind == ParameterKind::kMemoryFormat)
    found = find_memory_format(text);
  else
    found = find_layout(text);
  if (!found) return false;
  out = *found;
  return true;
}

bool to_plain(napi_env env, const JsValue& value, const Parameter& parameter, c10::IValue& out) {
  int64_t integer = 0;
  double number = 0;
  bool boolean = false;
  at::Scalar scalar;
  switch (parameter.kind) {
    case ParameterKind::kTensor:
      if (value.kind != Kind::kTensor) return false;
      out = *value.tensor;
      return true;
    case ParameterKind::kScalar:
      if (!read_scalar(value, scalar)) return false;
      out = scalar;
      return true;
    case ParameterKind::kInt:
      if (!read_int(value, integer)) return false;
      out = integer;
      return true;
    case ParameterKind::kFloat:
      if (!read_double(value, number)) return false;
      out = number;
      return true;
    case ParameterKind::kBool:
      if (!read_bool(value, boolean)) return false;
      out = boolean;
      return true;
    case ParameterKind::kGenerator:
      if (value.kind != Kind::kObject || !GeneratorHandle::is(Napi::Value(env, value.handle))) return false;
      out = GeneratorHandle::from(Napi::Value(env, value.handle), "generator").generator();
      return true;
    case ParameterKind::kStream:
      if (value.kind != Kind::kObject || !StreamHandle::is(Napi::Value(env, value.handle))) return false;
      out = StreamHandle::from(Napi::Value(env, value.handle), "stream").stream();
      return true;
    case ParameterKind::kForeign:
      return false;
    default:
      return to_text(env, value, parameter.kind, out);
  }
}

}  // namespace

bool to_ivalue(napi_env env, const JsValue& value, const Parameter& parameter, c10::IValue& out) {
  if (value.kind == Kind::kNull) {
    if (!parameter.optional) return false;
    out = c10::IValue();
    return true;
  }
  return parameter.list ? to_list_of(value, parameter, out) : to_plain(env, value, parameter, out);
}

Napi::Value to_js(Napi::Env env, const c10::IValue& value, ParameterKind kind) {
  if (value.isTensor()) {
    if (!value.toTensor().defined()) return env.Null();
    return TensorHandle::wrap(env, value.toTensor());
  }
  if (value.isNone()) return env.Null();
  if (kind == ParameterKind::kDtype)
    return Napi::String::New(env, dtype_name(static_cast<at::ScalarType>(value.toInt())));
  if (value.isScalar()) return scalar_to_js(env, value.toScalar());
  if (value.isString()) return Napi::String::New(env, value.toStringRef());
  if (value.isDevice()) return Napi::String::New(env, value.toDevice().str());
  if (value.isTuple() || value.isList()) {
    const auto elements = value.isTuple() ? value.toTupleRef().elements().vec() : value.toList().vec();
    auto array = Napi::Array::New(env, elements.size());
    for (size_t i = 0; i < elements.size(); ++i)
      array[static_cast<uint32_t>(i)] = to_js(env, elements[i], kind);
    return array;
  }
  throw Error("TORCH", "a result of type " + value.tagKind() + " has no JavaScript value");
}

}  // namespace ipmix
