// Plans between JavaScript (the JSON form of lib/augment/plan.ts) and augment/plan.h.
#pragma once

#include "augment/plan.h"
#include "bindings/js_path.h"

namespace ipmix {

// Types and names are checked here, values by check_plan.
Plan read_plan(const JsPath& plan);
Operation read_operation(const JsPath& step);
MixStep read_mix_step(const JsPath& step);

Napi::Object plan_to_js(Napi::Env env, const Plan& plan);

}  // namespace ipmix
