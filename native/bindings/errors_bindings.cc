#include "bindings/environment.h"
#include "bindings/errors.h"
#include "bindings/rooms.h"

namespace ipmix {
namespace {

// setErrorClass(IPMixError): called once by lib/native.ts before anything else.
Napi::Value set_error_class(const Napi::CallbackInfo& info) {
  if (!info[0].IsFunction())
    throw Napi::TypeError::New(info.Env(), "setErrorClass expects the IPMixError class");
  Environment::of(info.Env()).error_class = Napi::Persistent(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

}  // namespace

void init_errors(Napi::Env env, Napi::Object exports) {
  export_function<set_error_class>(env, exports, "setErrorClass");
}

}  // namespace ipmix
