#include "bindings/tensor_handle.h"

#include <cmath>
#include <utility>

#include "bindings/environment.h"
#include "bindings/tensor_data.h"
#include "core/counters.h"
#include "tensor/dtype.h"

namespace ipmix {

// JavaScript never calls this constructor with arguments of its own: wrap() passes the tensor as an External.
TensorHandle::TensorHandle(const Napi::CallbackInfo& info) : Handle(info) {
  if (info.Length() != 1 || !info[0].IsExternal())
    throw make_error(info.Env(),
                     {"INVALID_ARGUMENT",
                      "a Tensor is made with Tensor.from(...) or an operator such as torch.zeros([2, 3])"});
  hold(std::move(*info[0].As<Napi::External<at::Tensor>>().Data()));
}

TensorHandle::~TensorHandle() {
  if (tensor_.defined()) release("this tensor was collected");
}

void TensorHandle::hold(at::Tensor tensor) {
  tensor_ = std::move(tensor);
  // A view shares its storage with the handle that already reported it.
  if (tensor_.has_storage() && tensor_.storage().use_count() <= 1)
    reported_ = static_cast<int64_t>(tensor_.storage().nbytes());
  if (reported_ > 0) Napi::MemoryManagement::AdjustExternalMemory(Env(), reported_);
  ++counters().tensors;
  counters().tensor_bytes += reported_;
}

void TensorHandle::release(const char* why) {
  if (!tensor_.defined()) return;
  tensor_ = at::Tensor();
  released_ = why;
  --counters().tensors;
  counters().tensor_bytes -= reported_;
  if (reported_ > 0) Napi::MemoryManagement::AdjustExternalMemory(Env(), -reported_);
  reported_ = 0;
}

Napi::Object TensorHandle::wrap(Napi::Env env, at::Tensor tensor) {
  return Environment::of(env).tensor_class.New({Napi::External<at::Tensor>::New(env, &tensor)});
}

const at::Tensor& TensorHandle::get() const {
  if (!tensor_.defined())
    throw Error("DISPOSED", released_ != nullptr ? released_ : "this tensor was disposed");
  return tensor_;
}

const at::Tensor& TensorHandle::tensor_of(const Napi::Value& value, const char* argument) {
  return from(value, argument).get();
}

Napi::Value TensorHandle::shape(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto sizes = get().sizes();
    auto array = Napi::Array::New(info.Env(), sizes.size());
    for (size_t i = 0; i < sizes.size(); ++i) array[static_cast<uint32_t>(i)] = static_cast<double>(sizes[i]);
    return array;
  });
}

Napi::Value TensorHandle::dtype(const Napi::CallbackInfo& info) {
  return guarded(info, [&] { return Napi::String::New(info.Env(), dtype_name(get().scalar_type())); });
}

Napi::Value TensorHandle::device(const Napi::CallbackInfo& info) {
  return guarded(info, [&] { return Napi::String::New(info.Env(), get().device().str()); });
}

Napi::Value TensorHandle::disposed(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), !tensor_.defined());
}

Napi::Value TensorHandle::grad(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const at::Tensor& grad = get().grad();
    if (!grad.defined()) return info.Env().Null();
    return wrap(info.Env(), grad);
  });
}

Napi::Value TensorHandle::requires_grad(const Napi::CallbackInfo& info) {
  return guarded(info, [&] { return Napi::Boolean::New(info.Env(), get().requires_grad()); });
}

void TensorHandle::set_requires_grad(const Napi::CallbackInfo& info, const Napi::Value& value) {
  guarded(info, [&] { get().requires_grad_(value.ToBoolean()); });
}

Napi::Value TensorHandle::data(const Napi::CallbackInfo& info) {
  return guarded(info, [&] { return to_typed_array(info.Env(), get()); });
}

Napi::Value TensorHandle::item(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    if (get().numel() != 1)
      throw Error("SHAPE_MISMATCH", "item() needs a tensor of one element, got " +
                                        std::to_string(get().numel()) + "; use data() or toArray()");
    return scalar_to_js(info.Env(), get().item());
  });
}

Napi::Value TensorHandle::backward(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const bool given = !info[0].IsUndefined() && !info[0].IsNull();
    get().backward(given ? tensor_of(info[0], "gradient") : at::Tensor());
    return info.Env().Undefined();
  });
}

Napi::Value TensorHandle::dispose(const Napi::CallbackInfo& info) {
  release(info[0].IsString()
              ? "this batch was taken back when the next one was asked for; clone() what you keep"
              : "this tensor was disposed");
  return info.Env().Undefined();
}

}  // namespace ipmix
