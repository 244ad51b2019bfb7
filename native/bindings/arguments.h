// JavaScript arguments to an operator's stack, by its schemas.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "bindings/js_value.h"
#include "tensor/operators.h"

namespace ipmix {

struct Arguments {
  c10::SmallVector<JsValue, 6> positional;
  std::vector<std::pair<std::string, JsValue>> keywords;  // of the trailing plain object
  bool empty_object = false;                              // that object is {}
};

Arguments read_arguments(napi_env env, const napi_value* values, size_t count);

struct Match {
  const Overload* overload = nullptr;
  torch::jit::Stack stack;
  c10::SmallVector<napi_value, 8> handles;  // by parameter; null where a default was filled in
};

// The first overload that takes the arguments. INVALID_ARGUMENT names the argument, what was expected, what
// came, and the schema.
Match match(napi_env env, const Operator& op, const Arguments& arguments);

}  // namespace ipmix
