// Gradients: backward and grad, as torch.autograd has them.
#include "bindings/errors.h"
#include "bindings/handle.h"
#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "bindings/tensor_handle.h"
#include "tensor/torch_headers.h"

namespace ipmix {
namespace {

using torch::autograd::variable_list;

variable_list read_tensors(const Napi::Value& value, const char* argument) {
  if (value.IsUndefined() || value.IsNull()) return {};
  if (!value.IsArray()) return {TensorHandle::tensor_of(value, argument)};
  variable_list tensors;
  const auto array = value.As<Napi::Array>();
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value one = array.Get(i);
    tensors.push_back(one.IsNull() ? at::Tensor() : TensorHandle::tensor_of(one, argument));
  }
  return tensors;
}

struct Request {
  variable_list outputs, inputs, gradients;
  bool retain = false, create = false, allow_unused = false;

  // (outputs, inputs, gradients, retainGraph | undefined, createGraph, allowUnused)
  explicit Request(const Napi::CallbackInfo& info)
      : outputs(read_tensors(info[0], "outputs")),
        inputs(read_tensors(info[1], "inputs")),
        gradients(read_tensors(info[2], "gradients")),
        create(info[4].ToBoolean()),
        allow_unused(info[5].ToBoolean()) {
    retain = info[3].IsUndefined() ? create : info[3].ToBoolean().Value();
  }

  void backward() const { torch::autograd::backward(outputs, gradients, retain, create, inputs); }
  variable_list grad() const {
    return torch::autograd::grad(outputs, inputs, gradients, retain, create, allow_unused);
  }
};

Napi::Value tensors_to_js(Napi::Env env, const variable_list& tensors) {
  auto array = Napi::Array::New(env, tensors.size());
  for (size_t i = 0; i < tensors.size(); ++i)
    array[static_cast<uint32_t>(i)] =
        tensors[i].defined() ? Napi::Value(TensorHandle::wrap(env, tensors[i])) : env.Null();
  return array;
}

Napi::Value backward(const Napi::CallbackInfo& info) {
  Request(info).backward();
  return info.Env().Undefined();
}

Napi::Value backward_async(const Napi::CallbackInfo& info) {
  return promise_on_engine(info.Env(), [request = Request(info)]() -> Settle {
    request.backward();
    return [](Napi::Env env) { return env.Undefined(); };
  });
}

Napi::Value grad(const Napi::CallbackInfo& info) {
  return tensors_to_js(info.Env(), Request(info).grad());
}

Napi::Value grad_async(const Napi::CallbackInfo& info) {
  return promise_on_engine(info.Env(), [request = Request(info)]() -> Settle {
    const auto gradients = request.grad();
    return [gradients](Napi::Env env) { return tensors_to_js(env, gradients); };
  });
}

// setGradEnabled(on) gives back what it was; for noGrad() in lib/tensor.
Napi::Value set_grad_enabled(const Napi::CallbackInfo& info) {
  const bool before = at::GradMode::is_enabled();
  at::GradMode::set_enabled(info[0].ToBoolean());
  return Napi::Boolean::New(info.Env(), before);
}

// setGrad(tensor, gradient | null)
Napi::Value set_grad(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = TensorHandle::tensor_of(info[0], "tensor");
  tensor.mutable_grad() = info[1].IsNull() ? at::Tensor() : TensorHandle::tensor_of(info[1], "gradient");
  return info.Env().Undefined();
}

}  // namespace

void init_tensor_autograd(Napi::Env env, Napi::Object exports) {
  export_function<backward>(env, exports, "backward");
  export_function<backward_async>(env, exports, "backwardAsync");
  export_function<grad>(env, exports, "grad");
  export_function<grad_async>(env, exports, "gradAsync");
  export_function<set_grad>(env, exports, "setGrad");
  export_function<set_grad_enabled>(env, exports, "setGradEnabled");
}

}  // namespace ipmix
