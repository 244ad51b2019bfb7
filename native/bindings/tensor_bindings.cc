#include <vector>

#include "bindings/environment.h"
#include "bindings/rooms.h"
#include "bindings/tensor_data.h"
#include "bindings/tensor_handle.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

std::vector<int64_t> read_shape(const Napi::Value& value) {
  if (!value.IsArray()) invalid("shape must be an array of integers, got " + describe_value(value));
  const auto array = value.As<Napi::Array>();
  std::vector<int64_t> shape(array.Length());
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value side = array.Get(i);
    if (!side.IsNumber()) invalid("shape must hold integers, got " + describe_value(side));
    shape[i] = side.As<Napi::Number>().Int64Value();
  }
  return shape;
}

// tensorFrom(typedArray, shape, dtype | undefined, device | undefined)
Napi::Value tensor_from(const Napi::CallbackInfo& info) {
  at::Tensor tensor = from_typed_array(info[0], read_shape(info[1]));
  if (info[2].IsString()) tensor = tensor.to(dtype_from_name(info[2].As<Napi::String>()));
  if (info[3].IsString()) tensor = tensor.to(device_from_name(info[3].As<Napi::String>()));
  return TensorHandle::wrap(info.Env(), tensor);
}

// tensorTo(tensor, dtype | undefined, device | undefined, nonBlocking)
Napi::Value tensor_to(const Napi::CallbackInfo& info) {
  const at::Tensor& tensor = TensorHandle::tensor_of(info[0], "tensor");
  auto options = tensor.options();
  if (info[1].IsString()) options = options.dtype(dtype_from_name(info[1].As<Napi::String>()));
  if (info[2].IsString()) options = options.device(device_from_name(info[2].As<Napi::String>()));
  return TensorHandle::wrap(info.Env(), tensor.to(options, info[3].ToBoolean()));
}

}  // namespace

void init_tensor(Napi::Env env, Napi::Object exports) {
  const Napi::Function tensor_class = TensorHandle::DefineClass(
      env, "Tensor",
      {TensorHandle::InstanceAccessor<&TensorHandle::shape>("shape"),
       TensorHandle::InstanceAccessor<&TensorHandle::dtype>("dtype"),
       TensorHandle::InstanceAccessor<&TensorHandle::device>("device"),
       TensorHandle::InstanceAccessor<&TensorHandle::disposed>("disposed"),
       TensorHandle::InstanceAccessor<&TensorHandle::grad>("grad"),
       TensorHandle::InstanceAccessor<&TensorHandle::requires_grad, &TensorHandle::set_requires_grad>(
           "requiresGrad"),
       TensorHandle::InstanceMethod<&TensorHandle::data>("data"),
       TensorHandle::InstanceMethod<&TensorHandle::item>("item"),
       TensorHandle::InstanceMethod<&TensorHandle::backward>("backward"),
       TensorHandle::InstanceMethod<&TensorHandle::dispose>("dispose")});
  Environment::of(env).tensor_class = Napi::Persistent(tensor_class);
  exports.Set("Tensor", tensor_class);
  export_function<tensor_from>(env, exports, "tensorFrom");
  export_function<tensor_to>(env, exports, "tensorTo");
}

}  // namespace ipmix
