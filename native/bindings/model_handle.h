// A native model as a JavaScript object; lib/nn/model.ts wraps it.
#pragma once

#include <memory>
#include <mutex>

#include "bindings/handle.h"
#include "nn/model.h"

namespace ipmix {

// What a model is built from: (spec, seed, device).
struct ModelPlan {
  ModuleSpec spec;
  uint64_t seed;
  at::Device device;
};
ModelPlan read_plan(const Napi::CallbackInfo& info);

class ModelHandle : public Handle<ModelHandle> {
 public:
  static constexpr const char* kName = "native model";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0003, 0x51d0'7ac3'9be4'2f18};

  explicit ModelHandle(const Napi::CallbackInfo& info);  // (spec, seed, device), or what buildModel gave
  ~ModelHandle() override;

  // The model behind `value`, to be held by a worker; DISPOSED when it was given up.
  static std::shared_ptr<Model> model_of(const Napi::Value& value);

  Napi::Value state(const Napi::CallbackInfo& info);          // () -> [{ name, tensor, parameter }]
  Napi::Value forward(const Napi::CallbackInfo& info);        // (tensor, { training, seed, step }) -> tensor
  Napi::Value predict(const Napi::CallbackInfo& info);        // the same, a promise, without gradient
  Napi::Value load(const Napi::CallbackInfo& info);           // (names, tensors, strict)
  Napi::Value load_async(const Napi::CallbackInfo& info);     // the same, a promise
  Napi::Value to_device(const Napi::CallbackInfo& info);      // (device)
  Napi::Value channels_last(const Napi::CallbackInfo& info);  // (on)
  Napi::Value device(const Napi::CallbackInfo& info);
  Napi::Value dispose(const Napi::CallbackInfo& info);

 private:
  const std::shared_ptr<Model>& get() const;
  std::shared_ptr<Model> model_;
  int64_t reported_ = 0;  // bytes told to V8
};

// A synchronous call must not wait seconds for a training step, nor read weights that are changing under it.
template <typename Lock>
Lock take_now(const Model& model) {
  Lock lock(model.guard(), std::try_to_lock);
  if (!lock)
    throw Error("BUSY",
                "the model is at work on the engine thread; await that promise first, or use predict()");
  return lock;
}

// Names and tensors given as two arrays of equal length.
std::map<std::string, at::Tensor> read_named_tensors(const Napi::Value& names, const Napi::Value& tensors);

// [{ name, tensor, parameter }]: handles that share the native tensors.
Napi::Value state_to_js(Napi::Env env, const std::vector<StateEntry>& entries);

}  // namespace ipmix
