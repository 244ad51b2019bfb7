// at::Tensor as a JavaScript object. The class is made here; lib/tensor gives its prototype the operators.
#pragma once

#include <cstdint>

#include "bindings/handle.h"
#include "tensor/torch_headers.h"

namespace ipmix {

class TensorHandle : public Handle<TensorHandle> {
 public:
  static constexpr const char* kName = "Tensor";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0002, 0x3bd2'90e4'71aa'06c5};

  explicit TensorHandle(const Napi::CallbackInfo& info);
  ~TensorHandle() override;

  static Napi::Object wrap(Napi::Env env, at::Tensor tensor);
  // The tensor behind `value`; DISPOSED when it was given up.
  static const at::Tensor& tensor_of(const Napi::Value& value, const char* argument);
  // A sentence of its own for a batch that the loader took back.
  void release(const char* why);

  Napi::Value shape(const Napi::CallbackInfo& info);
  Napi::Value dtype(const Napi::CallbackInfo& info);
  Napi::Value device(const Napi::CallbackInfo& info);
  Napi::Value disposed(const Napi::CallbackInfo& info);
  Napi::Value grad(const Napi::CallbackInfo& info);
  Napi::Value requires_grad(const Napi::CallbackInfo& info);
  void set_requires_grad(const Napi::CallbackInfo& info, const Napi::Value& value);
  Napi::Value data(const Napi::CallbackInfo& info);
  Napi::Value item(const Napi::CallbackInfo& info);
  Napi::Value backward(const Napi::CallbackInfo& info);
  Napi::Value dispose(const Napi::CallbackInfo& info);

 private:
  const at::Tensor& get() const;
  void hold(at::Tensor tensor);
  at::Tensor tensor_;
  int64_t reported_ = 0;  // bytes told to V8
  const char* released_ = nullptr;
};

}  // namespace ipmix
