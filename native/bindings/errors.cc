#include "bindings/errors.h"

#include <new>

#include "bindings/environment.h"
#include "tensor/torch_headers.h"

namespace ipmix {

Failure describe(std::exception_ptr error) {
  try {
    std::rethrow_exception(std::move(error));
  } catch (const Error& e) {
    return {e.code(), e.what()};
  } catch (const c10::OutOfMemoryError& e) {
    return {"OUT_OF_MEMORY", e.what_without_backtrace()};
  } catch (const c10::Error& e) {
    const std::string message = e.what_without_backtrace();
    const auto says = [&](const char* text) { return message.find(text) != std::string::npos; };
    if (says("not enough memory") || says("can't allocate memory")) return {"OUT_OF_MEMORY", message};
    if (says("no pinned memory allocator") || says("Cannot access accelerator device"))
      return {"DEVICE_UNAVAILABLE", message};
    return {"TORCH", message};
  } catch (const std::bad_alloc&) {
    return {"OUT_OF_MEMORY", "out of memory: the allocation was refused; use a smaller batch or picture"};
  } catch (const std::exception& e) {
    return {"INTERNAL", e.what()};
  } catch (...) {
    return {"INTERNAL", "an unknown C++ exception"};
  }
}

Napi::Error make_error(Napi::Env env, const Failure& failure) {
  const auto& error_class = Environment::of(env).error_class;
  if (error_class.IsEmpty()) return Napi::Error::New(env, failure.code + ": " + failure.message);
  const Napi::Object error =
      error_class.New({Napi::String::New(env, failure.code), Napi::String::New(env, failure.message)});
  return Napi::Error(env, error);
}

void graft(Napi::Object error, const Failure& failure) {
  const std::string stack = error.Get("stack").ToString();
  const size_t frames = stack.find("\n    at ");
  error.Set("code", failure.code);
  error.Set("message", failure.message);
  error.Set("stack", "IPMixError: " + failure.message +
                         (frames == std::string::npos ? std::string() : stack.substr(frames)));
}

}  // namespace ipmix
