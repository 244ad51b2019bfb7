// torch.<operator>: one call path for every ATen operator.
#include "bindings/arguments.h"
#include "bindings/errors.h"
#include "bindings/handle.h"
#include "bindings/rooms.h"
#include "tensor/operators.h"

namespace ipmix {
namespace {

bool is_plain_object(const Napi::Value& value) {
  if (!value.IsObject() || value.IsArray() || value.IsTypedArray() || value.IsFunction() ||
      value.IsExternal())
    return false;
  napi_value prototype = nullptr;
  napi_get_prototype(value.Env(), value, &prototype);
  const Napi::Value parent(value.Env(), prototype);
  if (parent.IsNull()) return true;
  napi_value above = nullptr;
  napi_get_prototype(value.Env(), prototype, &above);
  return Napi::Value(value.Env(), above).IsNull();  // its parent is Object.prototype
}

// call(operator, [arguments], methodOnly?): arguments end with an optional plain object of keyword arguments.
Napi::Value call(const Napi::CallbackInfo& info) {
  const Operator& op = find_operator(info[0].ToString());
  Arguments arguments;
  const auto list = info[1].As<Napi::Array>();
  for (uint32_t i = 0; i < list.Length(); ++i) arguments.positional.push_back(list.Get(i));
  if (!arguments.positional.empty() && is_plain_object(arguments.positional.back())) {
    arguments.keywords = arguments.positional.back();
    arguments.positional.pop_back();
  }
  std::string reasons;
  for (const auto& overload : op.overloads) {
    std::string reason;
    auto stack = match(overload.schema(), arguments, reason);
    if (!stack) {
      if (reasons.size() < 1500) reasons += "\n  " + toString(overload.schema()) + ": " + reason;
      continue;
    }
    overload.callBoxed(*stack);
    if (stack->size() == 1) return result_to_js(info.Env(), stack->front());
    if (stack->empty()) return info.Env().Undefined();
    auto results = Napi::Array::New(info.Env(), stack->size());
    for (size_t i = 0; i < stack->size(); ++i)
      results[static_cast<uint32_t>(i)] = result_to_js(info.Env(), (*stack)[i]);
    return results;
  }
  invalid("torch." + op.name + " has no overload for these arguments:" + reasons);
}

Napi::Value names(const Napi::CallbackInfo& info) {
  const auto& all = operator_names();
  auto array = Napi::Array::New(info.Env(), all.size());
  for (size_t i = 0; i < all.size(); ++i)
    array[static_cast<uint32_t>(i)] = Napi::String::New(info.Env(), all[i]);
  return array;
}

Napi::Value schemas(const Napi::CallbackInfo& info) {
  const Operator& op = find_operator(info[0].ToString());
  auto array = Napi::Array::New(info.Env(), op.overloads.size());
  for (size_t i = 0; i < op.overloads.size(); ++i)
    array[static_cast<uint32_t>(i)] = Napi::String::New(info.Env(), toString(op.overloads[i].schema()));
  return array;
}

}  // namespace

void init_operators(Napi::Env env, Napi::Object exports) {
  export_function<call>(env, exports, "callOperator");
  export_function<names>(env, exports, "operatorNames");
  export_function<schemas>(env, exports, "operatorSchemas");
}

}  // namespace ipmix
