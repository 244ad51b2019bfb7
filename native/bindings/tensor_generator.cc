#include "bindings/tensor_generator.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Context.h>

#include "tensor/dtype.h"

namespace ipmix {

GeneratorHandle::GeneratorHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    const at::Device device =
        info[0].IsString() ? device_from_name(info[0].As<Napi::String>()) : at::Device(at::kCPU);
    generator_ =
        device.is_cpu()
            ? at::make_generator<at::CPUGeneratorImpl>()
            : at::globalContext().getAcceleratorHooksInterface(device.type()).getNewGenerator(device.index());
  });
}

// manualSeed(n) gives back the generator.
Napi::Value GeneratorHandle::manual_seed(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const double seed = info[0].IsNumber() ? info[0].As<Napi::Number>().DoubleValue() : -1;
    if (seed < 0 || seed > 9007199254740991.0 || seed != static_cast<double>(static_cast<int64_t>(seed)))
      invalid("manualSeed expects a non-negative safe integer, got " + describe_value(info[0]));
    const std::lock_guard lock(generator_.mutex());
    generator_.set_current_seed(static_cast<uint64_t>(seed));
    return info.This();
  });
}

Napi::Value GeneratorHandle::seed(const Napi::CallbackInfo& info) {
  return guarded(info,
                 [&]() -> Napi::Value { return Napi::BigInt::New(info.Env(), generator_.current_seed()); });
}

}  // namespace ipmix
