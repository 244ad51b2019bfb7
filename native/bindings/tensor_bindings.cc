#include <cmath>
#include <vector>

#include "bindings/environment.h"
#include "bindings/rooms.h"
#include "bindings/tensor_class.h"
#include "bindings/tensor_data.h"
#include "bindings/tensor_generator.h"
#include "bindings/tensor_handle.h"
#include "bindings/tensor_shared.h"
#include "tensor/cpu_allocator.h"
#include "tensor/cuda_library.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

std::vector<int64_t> read_shape(const Napi::Value& value) {
  if (!value.IsArray()) invalid("shape must be an array of integers, got " + describe_value(value));
  const auto array = value.As<Napi::Array>();
  std::vector<int64_t> shape(array.Length());
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value side = array.Get(i);
    const double number = side.IsNumber() ? side.As<Napi::Number>().DoubleValue() : -1;
    if (number < 0 || number != std::trunc(number) || number > 9e15)
      invalid("shape must hold non-negative integers, got " + describe_value(side));
    shape[i] = static_cast<int64_t>(number);
  }
  return shape;
}

// tensorFrom(typedArray, shape, dtype | undefined, device | undefined, shared, pinned)
Napi::Value tensor_from(const Napi::CallbackInfo& info) {
  const auto shape = read_shape(info[1]);
  const bool shared = info[4].ToBoolean();
  at::Tensor tensor = shared ? share_from_typed_array(info[0], shape) : from_typed_array(info[0], shape);
  auto options = tensor.options();
  if (info[2].IsString()) options = options.dtype(dtype_from_name(info[2].As<Napi::String>()));
  if (info[3].IsString()) options = options.device(device_from_name(info[3].As<Napi::String>()));
  if (shared && (options.dtype() != tensor.dtype() || options.device() != tensor.device()))
    invalid(
        "copy: false shares the array's memory, so the tensor keeps its dtype and stays on the CPU; leave "
        "dtype "
        "and device out, or convert with to()");
  tensor = tensor.to(options);
  if (info[5].ToBoolean()) {
    require_cuda("pinMemory");
    tensor = tensor.pin_memory();
  }
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
  install_cpu_allocator();
  const Napi::Function tensor_class(env, define_tensor_class(env));
  Environment::of(env).tensor_class = Napi::Persistent(tensor_class);
  exports.Set("Tensor", tensor_class);
  exports.Set("Generator", GeneratorHandle::DefineClass(
                               env, "Generator",
                               {GeneratorHandle::InstanceMethod<&GeneratorHandle::manual_seed>("manualSeed"),
                                GeneratorHandle::InstanceMethod<&GeneratorHandle::seed>("initialSeed")}));
  export_function<tensor_from>(env, exports, "tensorFrom");
  export_function<tensor_to>(env, exports, "tensorTo");
  init_tensor_autograd(env, exports);
  init_tensor_scope(env, exports);
  init_tensor_cuda(env, exports);
  init_tensor_stream(env, exports);
}

}  // namespace ipmix
