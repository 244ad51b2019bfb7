// at::Tensor as a JavaScript object. The class is made here; lib/tensor gives its prototype the operators.
//
// Not a Handle<T>: type tags and node-addon-api's wrapper cost a small operator half of its time. A set of
// the live handles of this thread answers as safely whether an object is a tensor.
#pragma once

#include <cstdint>

#include "bindings/errors.h"
#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

class TensorScope;

// Who tells V8 about a tensor's memory. A loader does so once for all of its batches: told of them one by
// one, V8 would take every large batch for growth and collect garbage beside the loader's threads.
enum class MemoryTold : uint8_t { kByTensor, kByOwner };

class TensorHandle {
 public:
  TensorHandle(napi_env env, at::Tensor tensor, MemoryTold told);
  ~TensorHandle();
  TensorHandle(const TensorHandle&) = delete;
  TensorHandle& operator=(const TensorHandle&) = delete;

  static Napi::Object wrap(Napi::Env env, at::Tensor tensor, MemoryTold told = MemoryTold::kByTensor);
  static bool is(const Napi::Value& value) { return find(value.Env(), value) != nullptr; }
  // The tensor behind `value`; DISPOSED when it was given up.
  static const at::Tensor& tensor_of(const Napi::Value& value, const char* argument);
  static TensorHandle& from(const Napi::Value& value, const char* argument);
  static TensorHandle* find(napi_env env,
                            napi_value value);  // null where it is no tensor of this environment

  const at::Tensor& get() const;  // DISPOSED
  bool disposed() const { return !tensor_.defined(); }
  // `why` is the sentence of a later use, and lives as long as the process.
  void release(const char* why);

  void enter(TensorScope* scope);  // or null
  TensorScope* scope() const { return scope_; }
  size_t scope_index = 0;  // kept by the scope

 private:
  void report(MemoryTold told);
  void forget();
  napi_env env_;
  at::Tensor tensor_;
  TensorScope* scope_ = nullptr;
  const void* storage_ = nullptr;
  const char* released_ = nullptr;
};

}  // namespace ipmix
