#include "bindings/pixel_job.h"

#include <exception>
#include <memory>
#include <string>
#include <utility>

#include "bindings/environment.h"
#include "bindings/promise.h"

namespace ipmix {
namespace {

// What a job keeps while it runs; made and destroyed on the JS thread.
struct Hold {
  Hold(Napi::Env env, const CancelFlag& flag) : environment(Environment::of(env)) {
    ticket = environment.on_teardown([flag] { flag->store(true); });
  }
  ~Hold() { environment.forget_teardown(ticket); }
  Hold(const Hold&) = delete;
  Hold& operator=(const Hold&) = delete;

  Environment& environment;
  Environment::Ticket ticket;
  std::vector<Napi::ObjectReference> arrays;
};

}  // namespace

uint8_t* bytes_of(const Napi::Value& value, size_t count, const char* name) {
  if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array)
    invalid(std::string(name) + " must be a Uint8Array, got " + describe_value(value));
  const auto array = value.As<Napi::TypedArray>();
  if (array.ElementLength() != count)
    throw Error("SHAPE_MISMATCH", std::string(name) + " must hold " + std::to_string(count) + " bytes, got " +
                                      std::to_string(array.ElementLength()));
  void* data = nullptr;
  if (napi_get_typedarray_info(array.Env(), array, nullptr, nullptr, &data, nullptr, nullptr) != napi_ok)
    invalid(std::string(name) + " has no memory");
  return static_cast<uint8_t*>(data);
}

uint8_t* shared_bytes_of(const Napi::Value& value, size_t count, const char* name) {
  uint8_t* data = bytes_of(value, count, name);
  if (value.As<Napi::Object>().Get("buffer").IsArrayBuffer())
    invalid(std::string(name) + " must lie on a SharedArrayBuffer");
  return data;
}

Napi::Promise pixel_job(Napi::Env env, const CancelFlag& flag, const std::vector<Napi::Value>& held,
                        std::function<void()> body) {
  const auto hold = std::make_shared<Hold>(env, flag);
  for (const Napi::Value& value : held) hold->arrays.push_back(Napi::Persistent(value.As<Napi::Object>()));
  // The result keeps the last share of the hold, also when the body throws: it is let go on the JS thread.
  return promise_on_pool(env, [flag, hold, body = std::move(body)]() -> Settle {
    std::exception_ptr error;
    try {
      throw_if_cancelled(flag);
      body();
      throw_if_cancelled(flag);
    } catch (...) {
      error = std::current_exception();
    }
    return [hold, error](Napi::Env settled) -> Napi::Value {
      if (error) std::rethrow_exception(error);
      return settled.Undefined();
    };
  });
}

}  // namespace ipmix
