#include "bindings/js_to_ivalue.h"

#include <cmath>
#include <string>

#include "bindings/tensor_handle.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

bool is_integer(const Napi::Value& value) {
  if (value.IsBigInt()) return true;
  if (!value.IsNumber()) return false;
  const double number = value.As<Napi::Number>();
  return std::trunc(number) == number;
}

int64_t to_integer(const Napi::Value& value) {
  bool lossless = true;
  return value.IsBigInt() ? value.As<Napi::BigInt>().Int64Value(&lossless)
                          : value.As<Napi::Number>().Int64Value();
}

bool to_scalar(const Napi::Value& value, c10::IValue& out) {
  if (value.IsBoolean())
    out = c10::IValue(at::Scalar(value.As<Napi::Boolean>().Value()));
  else if (is_integer(value))
    out = c10::IValue(at::Scalar(to_integer(value)));
  else if (value.IsNumber())
    out = c10::IValue(at::Scalar(value.As<Napi::Number>().DoubleValue()));
  else
    return false;
  return true;
}

bool to_memory_format(const Napi::Value& value, c10::IValue& out) {
  if (!value.IsString()) return false;
  const std::string name = value.As<Napi::String>();
  for (const auto& [text, format] : {std::pair{"contiguous", at::MemoryFormat::Contiguous},
                                     {"channelsLast", at::MemoryFormat::ChannelsLast},
                                     {"channels_last", at::MemoryFormat::ChannelsLast},
                                     {"channelsLast3d", at::MemoryFormat::ChannelsLast3d},
                                     {"preserve", at::MemoryFormat::Preserve}})
    if (name == text) {
      out = static_cast<int64_t>(format);
      return true;
    }
  return false;
}

template <typename Element>
bool to_list(const Napi::Value& value, std::optional<int32_t> fixed,
             bool (*read)(const Napi::Value&, Element&), c10::IValue& out) {
  c10::List<Element> list;
  Element element{};
  if (value.IsArray()) {
    const auto array = value.As<Napi::Array>();
    list.reserve(array.Length());
    for (uint32_t i = 0; i < array.Length(); ++i) {
      if (!read(array.Get(i), element)) return false;
      list.push_back(element);
    }
  } else if (fixed && read(value, element)) {
    for (int32_t i = 0; i < *fixed; ++i) list.push_back(element);
  } else {
    return false;
  }
  out = std::move(list);
  return true;
}

bool read_int(const Napi::Value& value, int64_t& out) {
  if (!is_integer(value)) return false;
  out = to_integer(value);
  return true;
}

bool read_double(const Napi::Value& value, double& out) {
  if (!value.IsNumber()) return false;
  out = value.As<Napi::Number>();
  return true;
}

bool read_bool(const Napi::Value& value, bool& out) {
  if (!value.IsBoolean()) return false;
  out = value.As<Napi::Boolean>();
  return true;
}

bool read_tensor(const Napi::Value& value, at::Tensor& out) {
  if (!TensorHandle::is(value)) return false;
  out = TensorHandle::tensor_of(value, "tensor");
  return true;
}

bool read_optional_tensor(const Napi::Value& value, std::optional<at::Tensor>& out) {
  if (value.IsNull() || value.IsUndefined()) {
    out.reset();
    return true;
  }
  at::Tensor tensor;
  if (!read_tensor(value, tensor)) return false;
  out = tensor;
  return true;
}

bool to_list_of(const Napi::Value& value, const c10::Type& element, std::optional<int32_t> fixed,
                c10::IValue& out) {
  switch (element.kind()) {
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return to_list<int64_t>(value, fixed, read_int, out);
    case c10::TypeKind::FloatType:
      return to_list<double>(value, fixed, read_double, out);
    case c10::TypeKind::BoolType:
      return to_list<bool>(value, fixed, read_bool, out);
    case c10::TypeKind::TensorType:
      return to_list<at::Tensor>(value, std::nullopt, read_tensor, out);
    case c10::TypeKind::OptionalType:
      return to_list<std::optional<at::Tensor>>(value, std::nullopt, read_optional_tensor, out);
    default:
      return false;
  }
}

}  // namespace

bool js_to_ivalue(const Napi::Value& value, const c10::Type& type, std::optional<int32_t> fixed,
                  c10::IValue& out) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType: {
      at::Tensor tensor;
      if (!read_tensor(value, tensor)) return false;
      out = std::move(tensor);
      return true;
    }
    case c10::TypeKind::OptionalType:
      if (value.IsNull()) {
        out = c10::IValue();
        return true;
      }
      return js_to_ivalue(value, *type.containedTypes()[0], fixed, out);
    case c10::TypeKind::ListType:
      return to_list_of(value, *type.containedTypes()[0], fixed, out);
    case c10::TypeKind::NumberType:
      return to_scalar(value, out);
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      if (!is_integer(value)) return false;
      out = to_integer(value);
      return true;
    case c10::TypeKind::FloatType:
      if (!value.IsNumber()) return false;
      out = value.As<Napi::Number>().DoubleValue();
      return true;
    case c10::TypeKind::BoolType:
      if (!value.IsBoolean()) return false;
      out = value.As<Napi::Boolean>().Value();
      return true;
    case c10::TypeKind::StringType:
      if (!value.IsString()) return false;
      out = value.As<Napi::String>().Utf8Value();
      return true;
    case c10::TypeKind::ScalarTypeType:
      if (!value.IsString()) return false;
      out = static_cast<int64_t>(dtype_from_name(value.As<Napi::String>()));
      return true;
    case c10::TypeKind::MemoryFormatType:
      return to_memory_format(value, out);
    case c10::TypeKind::LayoutType:
      if (!value.IsString() || value.As<Napi::String>().Utf8Value() != "strided") return false;
      out = static_cast<int64_t>(at::kStrided);
      return true;
    case c10::TypeKind::DeviceObjType:
      if (!value.IsString()) return false;
      out = device_from_name(value.As<Napi::String>());
      return true;
    default:
      return false;
  }
}

}  // namespace ipmix
