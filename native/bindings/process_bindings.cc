// What concerns the process as a whole: versions, threads, gradient mode, memory.
#include <ATen/Config.h>
#include <ATen/Version.h>
#include <torch/version.h>

#include "bindings/environment.h"
#include "bindings/handle.h"
#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "core/counters.h"
#include "nn/winograd/convolution.h"
#include "tensor/torch_headers.h"

namespace ipmix {
namespace {

// Whether the processor multiplies bfloat16 itself; elsewhere LibTorch emulates it slowly.
bool native_bfloat16() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx512bf16") != 0;
#else
  return false;
#endif
}

Napi::Value memory_stats(const Napi::CallbackInfo& info) {
  auto stats = Napi::Object::New(info.Env());
  const auto set = [&](const char* name, double value) { stats.Set(name, value); };
  set("tensors", static_cast<double>(counters().tensors));
  set("tensorBytes", static_cast<double>(counters().tensor_bytes));
  set("models", static_cast<double>(counters().models));
  set("loaders", static_cast<double>(counters().loaders));
  set("pendingTasks", static_cast<double>(counters().pending_tasks));
  set("engineQueued", static_cast<double>(Environment::of(info.Env()).engine().queued()));
  set("engineBusySeconds", Environment::of(info.Env()).engine().busy_seconds());
  return stats;
}

Napi::Value build_info(const Napi::CallbackInfo& info) {
  auto build = Napi::Object::New(info.Env());
  build.Set("libtorch", TORCH_VERSION);
  build.Set("cpuCapability", at::get_cpu_capability());
  build.Set("cuda", at::hasCUDA());
  build.Set("threads", at::get_num_threads());
  build.Set("bfloat16", native_bfloat16());
  build.Set("cxx", std::to_string(__cplusplus));
  return build;
}

// setNumThreads(n): this thread and the engine's, whose OpenMP pools are their own.
Napi::Value set_num_threads(const Napi::CallbackInfo& info) {
  const double wanted = info[0].IsNumber() ? info[0].As<Napi::Number>().DoubleValue() : 0;
  if (wanted < 1 || wanted > 1024 || wanted != static_cast<int>(wanted))
    invalid("setNumThreads expects an integer from 1 to 1024, got " + describe_value(info[0]));
  const int threads = static_cast<int>(wanted);
  at::set_num_threads(threads);
  Environment::of(info.Env()).engine().submit([threads] { at::set_num_threads(threads); });
  return info.Env().Undefined();
}

// setDirectConvolution(on): what this thread and then the engine's do from here on.
Napi::Value set_direct_convolution(const Napi::CallbackInfo& info) {
  const bool direct = info[0].ToBoolean();
  winograd::use_direct(direct);
  Environment::of(info.Env()).engine().submit([direct] { winograd::use_direct(direct); });
  return info.Env().Undefined();
}

Napi::Value num_threads(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), at::get_num_threads());
}

Napi::Value manual_seed(const Napi::CallbackInfo& info) {
  if (!info[0].IsNumber())
    invalid("manualSeed expects a non-negative safe integer, got " + describe_value(info[0]));
  at::manual_seed(static_cast<uint64_t>(info[0].As<Napi::Number>().Int64Value()));
  return info.Env().Undefined();
}

// engineIdle(): resolves when everything submitted before has run.
Napi::Value engine_idle(const Napi::CallbackInfo& info) {
  return promise_on_engine(info.Env(),
                           [] { return [](Napi::Env env) -> Napi::Value { return env.Undefined(); }; });
}

}  // namespace

void init_process(Napi::Env env, Napi::Object exports) {
  export_function<memory_stats>(env, exports, "memoryStats");
  export_function<build_info>(env, exports, "buildInfo");
  export_function<set_num_threads>(env, exports, "setNumThreads");
  export_function<set_direct_convolution>(env, exports, "setDirectConvolution");
  export_function<num_threads>(env, exports, "getNumThreads");
  export_function<manual_seed>(env, exports, "manualSeed");
  export_function<engine_idle>(env, exports, "engineIdle");
}

}  // namespace ipmix
