#include "tensor/parameter.h"

#include <cctype>

namespace ipmix {
namespace {

ParameterKind kind_of(const c10::Type& type) {
  switch (type.kind()) {
    case c10::TypeKind::TensorType:
      return ParameterKind::kTensor;
    case c10::TypeKind::NumberType:
      return ParameterKind::kScalar;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType:
      return ParameterKind::kInt;
    case c10::TypeKind::FloatType:
      return ParameterKind::kFloat;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType:
      return ParameterKind::kBool;
    case c10::TypeKind::StringType:
      return ParameterKind::kString;
    case c10::TypeKind::ScalarTypeType:
      return ParameterKind::kDtype;
    case c10::TypeKind::LayoutType:
      return ParameterKind::kLayout;
    case c10::TypeKind::DeviceObjType:
      return ParameterKind::kDevice;
    case c10::TypeKind::MemoryFormatType:
      return ParameterKind::kMemoryFormat;
    case c10::TypeKind::GeneratorType:
      return ParameterKind::kGenerator;
    case c10::TypeKind::StreamObjType:
      return ParameterKind::kStream;
    default:
      return ParameterKind::kForeign;
  }
}

const c10::Type& inner(const c10::Type& type) {
  return *type.containedTypes()[0];
}

}  // namespace

std::string camel_case(const std::string& snake) {
  std::string camel;
  for (size_t i = 0; i < snake.size(); ++i) {
    const bool joint =
        snake[i] == '_' && i > 0 && snake[i - 1] != '_' && i + 1 < snake.size() && snake[i + 1] != '_';
    camel += joint ? static_cast<char>(std::toupper(static_cast<unsigned char>(snake[++i]))) : snake[i];
  }
  return camel;
}

Parameter read_parameter(const c10::Argument& argument) {
  Parameter parameter;
  parameter.name = argument.name();
  parameter.camel = camel_case(parameter.name);
  parameter.keyword_only = argument.kwarg_only();
  parameter.out = argument.is_out();
  if (argument.default_value()) parameter.fallback = *argument.default_value();
  const c10::Type* type = argument.real_type().get();
  if (type->kind() == c10::TypeKind::OptionalType) {
    parameter.optional = true;
    type = &inner(*type);
  }
  if (type->kind() == c10::TypeKind::ListType) {
    parameter.list = true;
    parameter.fixed = argument.N().value_or(0);
    type = &inner(*type);
    if (type->kind() == c10::TypeKind::OptionalType) {
      parameter.optional_element = true;
      type = &inner(*type);
    }
  }
  parameter.kind = kind_of(*type);
  return parameter;
}

Result read_result(const c10::FunctionSchema& schema, const c10::Argument& result) {
  Result read;
  read.name = result.name();
  const c10::Type* type = result.real_type().get();
  if (type->kind() == c10::TypeKind::ListType) {
    read.list = true;
    type = &inner(*type);
  }
  read.kind = kind_of(*type);
  if (read.list || result.alias_info() == nullptr || !result.alias_info()->isWrite()) return read;
  const auto& arguments = schema.arguments();
  for (size_t i = 0; i < arguments.size(); ++i) {
    const c10::AliasInfo* alias = arguments[i].alias_info();
    if (alias != nullptr && alias->isWrite() && alias->beforeSets() == result.alias_info()->beforeSets())
      read.alias = static_cast<int>(i);
  }
  return read;
}

const char* kind_text(ParameterKind kind) {
  switch (kind) {
    case ParameterKind::kTensor:
      return "Tensor";
    case ParameterKind::kScalar:
      return "number";
    case ParameterKind::kInt:
      return "int";
    case ParameterKind::kFloat:
      return "float";
    case ParameterKind::kBool:
      return "boolean";
    case ParameterKind::kString:
      return "string";
    case ParameterKind::kDtype:
      return "dtype";
    case ParameterKind::kLayout:
      return "layout";
    case ParameterKind::kDevice:
      return "device";
    case ParameterKind::kMemoryFormat:
      return "memoryFormat";
    case ParameterKind::kGenerator:
      return "Generator";
    case ParameterKind::kStream:
      return "Stream";
    default:
      return "foreign";
  }
}

std::string type_text(const Parameter& parameter) {
  std::string text = kind_text(parameter.kind);
  if (parameter.optional_element) text += "?";
  if (parameter.list) {
    text += '[';
    if (parameter.fixed > 0) text += std::to_string(parameter.fixed);
    text += ']';
  }
  if (parameter.optional) text += " or null";
  return text;
}

}  // namespace ipmix
