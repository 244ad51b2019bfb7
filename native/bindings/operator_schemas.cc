// What the operators are, for scripts/generate-operators.ts and the tests.
#include "bindings/errors.h"
#include "bindings/rooms.h"
#include "tensor/operators.h"

namespace ipmix {
namespace {

Napi::Value names(const Napi::CallbackInfo& info) {
  const auto& all = operator_names();
  auto array = Napi::Array::New(info.Env(), all.size());
  for (size_t i = 0; i < all.size(); ++i)
    array[static_cast<uint32_t>(i)] = Napi::String::New(info.Env(), all[i]);
  return array;
}

Napi::Value parameters_to_js(Napi::Env env, const Overload& overload) {
  auto array = Napi::Array::New(env, overload.parameters.size());
  for (size_t i = 0; i < overload.parameters.size(); ++i) {
    const Parameter& parameter = overload.parameters[i];
    auto object = Napi::Object::New(env);
    object.Set("name", parameter.camel);
    object.Set("kind", kind_text(parameter.kind));
    object.Set("optional", parameter.optional);
    object.Set("list", parameter.list);
    object.Set("optionalElement", parameter.optional_element);
    object.Set("fixed", parameter.fixed);
    object.Set("keywordOnly", parameter.keyword_only);
    object.Set("out", parameter.out);
    object.Set("hasDefault", parameter.fallback.has_value());
    array[static_cast<uint32_t>(i)] = object;
  }
  return array;
}

Napi::Value results_to_js(Napi::Env env, const Overload& overload) {
  auto array = Napi::Array::New(env, overload.results.size());
  for (size_t i = 0; i < overload.results.size(); ++i) {
    auto object = Napi::Object::New(env);
    object.Set("name", camel_case(overload.results[i].name));
    object.Set("kind", kind_text(overload.results[i].kind));
    object.Set("list", overload.results[i].list);
    array[static_cast<uint32_t>(i)] = object;
  }
  return array;
}

// operatorOverloads(name): [{ schema, parameters, results }], in the order they are tried
Napi::Value overloads(const Napi::CallbackInfo& info) {
  const Operator& op = find_operator(info[0].ToString());
  auto array = Napi::Array::New(info.Env(), op.overloads.size());
  for (size_t i = 0; i < op.overloads.size(); ++i) {
    auto object = Napi::Object::New(info.Env());
    object.Set("schema", op.overloads[i].schema());
    object.Set("parameters", parameters_to_js(info.Env(), op.overloads[i]));
    object.Set("results", results_to_js(info.Env(), op.overloads[i]));
    array[static_cast<uint32_t>(i)] = object;
  }
  return array;
}

}  // namespace

void init_operator_schemas(Napi::Env env, Napi::Object exports) {
  export_function<names>(env, exports, "operatorNames");
  export_function<overloads>(env, exports, "operatorOverloads");
}

}  // namespace ipmix
