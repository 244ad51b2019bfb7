// The one catch: every entry from JavaScript and every worker job ends here.
#pragma once

#include <exception>
#include <string>
#include <utility>

#include "bindings/napi_setup.h"
#include "core/error.h"

namespace ipmix {

struct Failure {
  std::string code;
  std::string message;
};

// Any C++ exception as a code and one sentence. c10::Error loses its C++ backtrace.
Failure describe(std::exception_ptr error);

// A new IPMixError with the caller's stack.
Napi::Error make_error(Napi::Env env, const Failure& failure);

// Gives an IPMixError made at the call its code and sentence, so that a rejection shows who called.
void graft(Napi::Object error, const Failure& failure);

// Wraps a callback: guarded([](const Napi::CallbackInfo& info) { ... }).
template <typename Body>
auto guarded(const Napi::CallbackInfo& info, Body body) -> decltype(body()) {
  try {
    return body();
  } catch (const Napi::Error&) {
    throw;  // already a JavaScript error
  } catch (...) {
    throw make_error(info.Env(), describe(std::current_exception()));
  }
}

// A free function as an export, caught.
template <Napi::Value (*Body)(const Napi::CallbackInfo&)>
Napi::Value caught(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value { return Body(info); });
}

template <Napi::Value (*Body)(const Napi::CallbackInfo&)>
void export_function(Napi::Env env, Napi::Object exports, const char* name) {
  exports.Set(name, Napi::Function::New(env, caught<Body>, name));
}

}  // namespace ipmix
