// One JavaScript value as the IValue of one parameter, and results back.
#pragma once

#include "bindings/js_value.h"
#include "tensor/parameter.h"

namespace ipmix {

// False when the value does not fit.
bool to_ivalue(napi_env env, const JsValue& value, const Parameter& parameter, c10::IValue& out);

// Tensor, number, boolean, string, null, or an array of them.
Napi::Value to_js(Napi::Env env, const c10::IValue& value, ParameterKind kind);

}  // namespace ipmix
