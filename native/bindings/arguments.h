// JavaScript arguments to an operator's stack, by its schema.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct Arguments {
  std::vector<Napi::Value> positional;
  Napi::Value keywords;  // the trailing plain object, or empty
};

// The filled stack, or nothing and the reason ("argument 'other' expects Tensor, got the string 'x'").
std::optional<torch::jit::Stack> match(const c10::FunctionSchema& schema, const Arguments& arguments,
                                       std::string& reason);

// A result: tensor, number, boolean, string, null, array.
Napi::Value result_to_js(Napi::Env env, const c10::IValue& value);

}  // namespace ipmix
