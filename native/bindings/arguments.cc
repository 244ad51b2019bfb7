#include "bindings/arguments.h"

#include "bindings/handle.h"
#include "bindings/js_to_ivalue.h"
#include "bindings/tensor_data.h"
#include "bindings/tensor_handle.h"

namespace ipmix {
namespace {

// memoryFormat and memory_format both name the argument memory_format.
std::string camel_case(const std::string& snake) {
  std::string camel;
  for (size_t i = 0; i < snake.size(); ++i) {
    const bool joint = snake[i] == '_' && i > 0 && i + 1 < snake.size();
    if (joint)
      camel += static_cast<char>(std::toupper(snake[++i]));
    else
      camel += snake[i];
  }
  return camel;
}

Napi::Value keyword(const Arguments& arguments, const std::string& name) {
  if (arguments.keywords.IsEmpty()) return {};
  const auto object = arguments.keywords.As<Napi::Object>();
  for (const auto& key : {camel_case(name), name})
    if (object.Has(key)) return object.Get(key);
  return {};
}

bool knows_all_keywords(const c10::FunctionSchema& schema, const Arguments& arguments, std::string& reason) {
  if (arguments.keywords.IsEmpty()) return true;
  const auto names = arguments.keywords.As<Napi::Object>().GetPropertyNames();
  for (uint32_t i = 0; i < names.Length(); ++i) {
    const std::string name = names.Get(i).ToString();
    bool known = false;
    for (const auto& argument : schema.arguments())
      known = known || argument.name() == name || camel_case(argument.name()) == name;
    if (!known) {
      reason = "it has no argument '" + name + "'";
      return false;
    }
  }
  return true;
}

}  // namespace

std::optional<torch::jit::Stack> match(const c10::FunctionSchema& schema, const Arguments& arguments,
                                       std::string& reason) {
  if (!knows_all_keywords(schema, arguments, reason)) return std::nullopt;
  torch::jit::Stack stack;
  stack.reserve(schema.arguments().size());
  size_t next = 0;
  for (const auto& argument : schema.arguments()) {
    Napi::Value value;
    if (!argument.kwarg_only() && next < arguments.positional.size())
      value = arguments.positional[next++];
    else
      value = keyword(arguments, argument.name());
    const bool missing = value.IsEmpty() || value.IsUndefined();
    if (missing && argument.default_value()) {
      stack.push_back(*argument.default_value());
      continue;
    }
    if (missing && argument.type()->kind() == c10::TypeKind::OptionalType) {
      stack.emplace_back();
      continue;
    }
    c10::IValue converted;
    if (missing || !js_to_ivalue(value, *argument.real_type(), argument.N(), converted)) {
      reason = "argument '" + argument.name() + "' expects " + argument.real_type()->annotation_str() +
               ", got " + (missing ? "nothing" : describe_value(value));
      return std::nullopt;
    }
    stack.push_back(std::move(converted));
  }
  if (next < arguments.positional.size()) {
    reason = "it takes " + std::to_string(next) + " positional arguments, got " +
             std::to_string(arguments.positional.size());
    return std::nullopt;
  }
  return stack;
}

Napi::Value result_to_js(Napi::Env env, const c10::IValue& value) {
  if (value.isTensor()) {
    if (!value.toTensor().defined()) return env.Null();
    return TensorHandle::wrap(env, value.toTensor());
  }
  if (value.isNone()) return env.Null();
  if (value.isScalar()) return scalar_to_js(env, value.toScalar());
  if (value.isString()) return Napi::String::New(env, value.toStringRef());
  if (value.isDevice()) return Napi::String::New(env, value.toDevice().str());
  if (value.isTuple() || value.isList()) {
    const auto elements = value.isTuple() ? value.toTupleRef().elements().vec() : value.toList().vec();
    auto array = Napi::Array::New(env, elements.size());
    for (size_t i = 0; i < elements.size(); ++i)
      array[static_cast<uint32_t>(i)] = result_to_js(env, elements[i]);
    return array;
  }
  throw Error("TORCH", "a result of type " + value.tagKind() + " has no JavaScript value");
}

}  // namespace ipmix
