#include "bindings/optimizer_handle.h"

#include "bindings/fields.h"
#include "bindings/model_handle.h"
#include "bindings/promise.h"

namespace ipmix {

OptimizerHandle::OptimizerHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    const Fields fields(info[1], "Sgd");
    SgdOptions options;
    options.momentum = fields.number("momentum", options.momentum);
    options.weight_decay = fields.number("weightDecay", options.weight_decay);
    options.nesterov = fields.flag("nesterov", options.nesterov);
    training_ = std::make_shared<Training>(ModelHandle::model_of(info[0]), options);
  });
}

std::shared_ptr<Training> OptimizerHandle::training_of(const Napi::Value& value) {
  return from(value, "optimizer").training_;
}

Napi::Value OptimizerHandle::state(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    const auto lock = take_now<std::shared_lock<std::shared_mutex>>(*training_->model);
    return state_to_js(info.Env(), training_->optimizer.state());
  });
}

Napi::Value OptimizerHandle::load(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    return promise_on_engine(
        info.Env(), [training = training_, values = read_named_tensors(info[0], info[1])]() -> Settle {
          const std::unique_lock lock(training->model->guard());
          training->optimizer.load(values);
          return [](Napi::Env env) { return env.Undefined(); };
        });
  });
}

}  // namespace ipmix
