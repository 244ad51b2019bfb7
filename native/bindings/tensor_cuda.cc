// cuda.*: what there is, waiting for it, its memory. Through LibTorch's device-neutral interface, so that the
// same code builds without CUDA headers.
#include <ATen/DeviceAccelerator.h>

#include "bindings/errors.h"
#include "bindings/handle.h"
#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "tensor/cuda_library.h"

namespace ipmix {
namespace {

int device_count() {
  load_cuda_library();
  if (!at::hasCUDA()) return 0;
  return at::globalContext().getAcceleratorHooksInterface(at::kCUDA).deviceCount();
}

c10::DeviceIndex read_index(const Napi::Value& value) {
  if (value.IsUndefined()) return at::accelerator::getDeviceIndex();
  const double index = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : -1;
  if (index < 0 || index >= device_count() || index != static_cast<int>(index))
    invalid("device must be a number below cuda.deviceCount(), got " + describe_value(value));
  return static_cast<c10::DeviceIndex>(index);
}

Napi::Value count(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), device_count());
}

// cudaLoadError(): why a CUDA LibTorch runs on the CPU only, or null
Napi::Value load_error(const Napi::CallbackInfo& info) {
  const std::string& reason = load_cuda_library();
  if (reason.empty()) return info.Env().Null();
  return Napi::String::New(info.Env(), reason);
}

Napi::Value properties(const Napi::CallbackInfo& info) {
  require_cuda("cuda.properties()");
  const c10::DeviceIndex index = read_index(info[0]);
  const CudaDevice device = cuda_device(index);
  auto object = Napi::Object::New(info.Env());
  object.Set("name", device.name);
  object.Set("major", device.major);
  object.Set("minor", device.minor);
  object.Set("multiprocessors", device.multiprocessors);
  object.Set("totalMemory", static_cast<double>(at::accelerator::getMemoryInfo(index).second));
  return object;
}

Napi::Value memory(const Napi::CallbackInfo& info) {
  require_cuda("cuda.memory()");
  const c10::DeviceIndex index = read_index(info[0]);
  const auto [free, total] = at::accelerator::getMemoryInfo(index);
  const auto stats = at::accelerator::getDeviceStats(index);
  auto object = Napi::Object::New(info.Env());
  const auto set = [&](const char* name, int64_t bytes) { object.Set(name, static_cast<double>(bytes)); };
  set("free", static_cast<int64_t>(free));
  set("total", static_cast<int64_t>(total));
  set("allocated", stats.allocated_bytes[0].current);
  set("peakAllocated", stats.allocated_bytes[0].peak);
  set("reserved", stats.reserved_bytes[0].current);
  set("peakReserved", stats.reserved_bytes[0].peak);
  return object;
}

Napi::Value reset_peak(const Napi::CallbackInfo& info) {
  require_cuda("cuda.resetPeakMemory()");
  at::accelerator::resetPeakStats(read_index(info[0]));
  return info.Env().Undefined();
}

Napi::Value empty_cache(const Napi::CallbackInfo& info) {
  if (device_count() > 0) at::accelerator::emptyCache();
  return info.Env().Undefined();
}

// cudaSynchronize(device?): on the engine thread, since it waits
Napi::Value synchronize(const Napi::CallbackInfo& info) {
  require_cuda("cuda.synchronize()");
  const c10::DeviceIndex index = read_index(info[0]);
  return promise_on_engine(info.Env(), [index]() -> Settle {
    at::accelerator::synchronizeDevice(index);
    return [](Napi::Env env) { return env.Undefined(); };
  });
}

}  // namespace

void init_tensor_cuda(Napi::Env env, Napi::Object exports) {
  export_function<count>(env, exports, "cudaDeviceCount");
  export_function<load_error>(env, exports, "cudaLoadError");
  export_function<properties>(env, exports, "cudaProperties");
  export_function<memory>(env, exports, "cudaMemory");
  export_function<reset_peak>(env, exports, "cudaResetPeakMemory");
  export_function<empty_cache>(env, exports, "cudaEmptyCache");
  export_function<synchronize>(env, exports, "cudaSynchronize");
}

}  // namespace ipmix
