// A model in training: the optimizer, the model whose parameters it moves, and their average.
#pragma once

#include <memory>

#include "bindings/handle.h"
#include "train/training.h"

namespace ipmix {

class OptimizerHandle : public Handle<OptimizerHandle> {
 public:
  static constexpr const char* kName = "native optimizer";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0004, 0x2c88'e1f0'56b7'd9a3};

  // (model, { kind, weightDecay, momentum, nesterov, fused, beta1, beta2, epsilon, groups: [{ names,
  // weightDecay, lrScale }], ema })
  explicit OptimizerHandle(const Napi::CallbackInfo& info);
  static std::shared_ptr<Training> training_of(const Napi::Value& value);

  Napi::Value state(const Napi::CallbackInfo& info);         // () -> [{ name, tensor, parameter }]
  Napi::Value load(const Napi::CallbackInfo& info);          // (names, tensors): Promise<void>
  Napi::Value ema_state(const Napi::CallbackInfo& info);     // () -> [{ name, tensor, parameter }] or []
  Napi::Value load_ema(const Napi::CallbackInfo& info);      // (names, tensors): Promise<void>
  Napi::Value exchange_ema(const Napi::CallbackInfo& info);  // (): Promise<void>
  Napi::Value join(const Napi::CallbackInfo& info);          // (process group): Promise<void>
  Napi::Value leave(const Napi::CallbackInfo& info);         // (): Promise<void>

 private:
  std::shared_ptr<Training> training_;
};

}  // namespace ipmix
