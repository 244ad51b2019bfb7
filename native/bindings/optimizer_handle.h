// A model in training: the optimizer and the model whose parameters it moves.
#pragma once

#include <memory>
#include <utility>

#include "bindings/handle.h"
#include "train/sgd.h"

namespace ipmix {

struct Training {
  Training(std::shared_ptr<Model> trained, const SgdOptions& options)
      : model(std::move(trained)), optimizer(model->parameters(), options) {}
  std::shared_ptr<Model> model;
  Sgd optimizer;
};

class OptimizerHandle : public Handle<OptimizerHandle> {
 public:
  static constexpr const char* kName = "native optimizer";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0004, 0x2c88'e1f0'56b7'd9a3};

  explicit OptimizerHandle(const Napi::CallbackInfo& info);  // (model, { momentum, weightDecay, nesterov })
  static std::shared_ptr<Training> training_of(const Napi::Value& value);

  Napi::Value state(const Napi::CallbackInfo& info);  // () -> [{ name, tensor, parameter }]
  Napi::Value load(const Napi::CallbackInfo& info);   // (names, tensors): Promise<void>

 private:
  std::shared_ptr<Training> training_;
};

}  // namespace ipmix
