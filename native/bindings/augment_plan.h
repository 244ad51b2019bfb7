// Plans between JavaScript (the JSON form of lib/augment/plan.ts) and augment/plan.h.
#pragma once

#include "augment/plan.h"
#include "augment/view_key.h"
#include "bindings/js_path.h"

namespace ipmix {

// Types and names are checked here, values by check_plan.
Plan read_plan(const JsPath& plan);
Operation read_operation(const JsPath& step);
MixStep read_mix_step(const JsPath& step);

// { index, epoch = 0, view = 1 }
ViewKey read_view_key(const JsPath& key);

// Sets `op` and the operation's argument.
void set_operation(Napi::Object target, const Operation& operation);
Napi::Object plan_to_js(Napi::Env env, const Plan& plan);

}  // namespace ipmix
