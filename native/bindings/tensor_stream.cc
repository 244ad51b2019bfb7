#include "bindings/tensor_stream.h"

#include <ATen/DeviceAccelerator.h>
#include <c10/core/Event.h>

#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "tensor/cuda_library.h"

namespace ipmix {
namespace {

thread_local std::optional<c10::Stream> chosen;

// chooseStream(stream | null): what later calls of this thread run on, null for the default one
Napi::Value choose_stream(const Napi::CallbackInfo& info) {
  require_cuda("cuda.withStream()");
  const c10::impl::VirtualGuardImpl cuda(at::kCUDA);
  if (chosen) cuda.exchangeStream(cuda.getDefaultStream(chosen->device()));
  chosen.reset();
  if (info[0].IsNull()) return info.Env().Undefined();
  chosen = StreamHandle::from(info[0], "stream").stream();
  cuda.exchangeStream(*chosen);
  return info.Env().Undefined();
}

}  // namespace

StreamHandle::StreamHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    require_cuda("a CUDA stream");
    const int count = at::globalContext().getAcceleratorHooksInterface(at::kCUDA).deviceCount();
    const double index = info[0].IsUndefined() ? static_cast<double>(at::accelerator::getDeviceIndex())
                         : info[0].IsNumber()  ? info[0].As<Napi::Number>().DoubleValue()
                                               : -1;
    if (index < 0 || index >= count || index != static_cast<int>(index))
      invalid("device must be a number below cuda.deviceCount(), got " + describe_value(info[0]));
    const at::Device device(at::kCUDA, static_cast<c10::DeviceIndex>(index));
    stream_ = c10::impl::VirtualGuardImpl(at::kCUDA).getNewStream(device, info[1].ToBoolean() ? -1 : 0);
  });
}

Napi::Function StreamHandle::define(Napi::Env env) {
  return DefineClass(env, kName,
                     {InstanceMethod<&StreamHandle::query>("isIdle"),
                      InstanceMethod<&StreamHandle::synchronize>("synchronize"),
                      InstanceMethod<&StreamHandle::wait_for>("waitFor"),
                      InstanceAccessor<&StreamHandle::device>("device")});
}

Napi::Value StreamHandle::device(const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), stream_->device().str());
}

Napi::Value StreamHandle::query(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value { return Napi::Boolean::New(info.Env(), stream_->query()); });
}

// On the engine thread, since it waits.
Napi::Value StreamHandle::synchronize(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    return promise_on_engine(info.Env(), [stream = *stream_]() -> Settle {
      stream.synchronize();
      return [](Napi::Env env) { return env.Undefined(); };
    });
  });
}

// waitFor(other | null): what comes later on this stream starts after what is on the other one, or the
// default one, by now. The GPU waits, nobody else.
Napi::Value StreamHandle::wait_for(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const c10::impl::VirtualGuardImpl cuda(at::kCUDA);
    const c10::Stream other =
        info[0].IsNull() ? cuda.getDefaultStream(stream_->device()) : from(info[0], "other").stream();
    c10::Event event(at::kCUDA);
    event.record(other);
    event.block(*stream_);
    return info.Env().Undefined();
  });
}

std::optional<c10::Stream> chosen_stream() {
  return chosen;
}

StreamReentry::StreamReentry(std::optional<c10::Stream> stream) {
  if (stream) guard_.emplace(*stream);
}

void init_tensor_stream(Napi::Env env, Napi::Object exports) {
  exports.Set("CudaStream", StreamHandle::define(env));
  export_function<choose_stream>(env, exports, "chooseStream");
}

}  // namespace ipmix
