// Promises for work off the JS thread.
//
//   return promise_on_engine(env, [module, images]() -> Settle {
//     auto result = module->run(images);                        // plain C++, on the engine thread
//     return [result](Napi::Env env) { return to_js(env, result); };   // back on the JS thread
//   });
//
// Captures are plain values and shared pointers, never Napi:: objects and never `this` of a wrapped object.
// The closure is destroyed on the thread that ran it. An exception rejects with an IPMixError that has the
// caller's stack.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "bindings/errors.h"
#include "bindings/napi_setup.h"

namespace ipmix {

using Settle = std::function<Napi::Value(Napi::Env)>;
using Work = std::function<Settle()>;

struct Task {
  Task(Napi::Env env, Work work);
  void run();     // worker
  void settle();  // JS thread

  Napi::Env env;
  Napi::Promise::Deferred deferred;
  Napi::ObjectReference error;  // made at the call, for its stack
  uint64_t scope = 0;           // of tensors it makes: the scope() it was started in
  Work work;
  Settle result;
  std::optional<Failure> failure;
};

Napi::Promise promise_on_engine(Napi::Env env, Work work);
Napi::Promise promise_on_pool(Napi::Env env, Work work);

// For work that becomes possible later, with no thread waiting for it: `start` keeps the job it is given and
// runs it once on any thread, or drops it when the environment is torn down.
Napi::Promise promise_when(Napi::Env env, const std::function<void(std::function<void()>)>& start, Work work);

}  // namespace ipmix
