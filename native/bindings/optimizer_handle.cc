#include "bindings/optimizer_handle.h"

#include "bindings/fields.h"
#include "bindings/model_handle.h"
#include "bindings/process_group_handle.h"
#include "bindings/promise.h"

namespace ipmix {
namespace {

std::vector<GroupOptions> read_groups(const Napi::Value& value) {
  std::vector<GroupOptions> groups;
  if (value.IsUndefined()) return groups;
  if (!value.IsArray()) invalid("optimizer: groups must be an array, got " + describe_value(value));
  const auto array = value.As<Napi::Array>();
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value item = array[i];
    const Fields fields(item, "a parameter group");
    GroupOptions group;
    group.weight_decay = fields.number("weightDecay", group.weight_decay);
    group.lr_scale = fields.number("lrScale", group.lr_scale);
    const Napi::Value names = item.As<Napi::Object>().Get("names");
    if (!names.IsArray()) invalid("a parameter group: names must be an array of parameter names");
    for (uint32_t j = 0; j < names.As<Napi::Array>().Length(); ++j)
      group.names.push_back(names.As<Napi::Array>().Get(j).ToString());
    groups.push_back(std::move(group));
  }
  return groups;
}

OptimizerOptions read_options(const Napi::Value& value) {
  const Fields fields(value, "optimizer");
  OptimizerOptions options;
  options.kind = fields.text("kind", "sgd");
  options.weight_decay = fields.number("weightDecay", options.weight_decay);
  options.momentum = fields.number("momentum", options.momentum);
  options.nesterov = fields.flag("nesterov", options.nesterov);
  options.fused = fields.flag("fused", options.fused);
  options.beta1 = fields.number("beta1", options.beta1);
  options.beta2 = fields.number("beta2", options.beta2);
  options.epsilon = fields.number("epsilon", options.epsilon);
  if (value.IsObject()) options.groups = read_groups(value.As<Napi::Object>().Get("groups"));
  return options;
}

std::optional<double> read_ema(const Napi::Value& value) {
  const Fields fields(value, "optimizer");
  const double decay = fields.number("ema", -1.0);
  return decay == -1.0 ? std::nullopt : std::optional(decay);
}

// Runs `change` alone on the engine thread.
template <typename Change>
Napi::Value changed(Napi::Env env, const std::shared_ptr<Training>& training, Change change) {
  return promise_on_engine(env, [training, change]() -> Settle {
    const std::unique_lock lock(training->model->guard());
    change(*training);
    return [](Napi::Env then) { return then.Undefined(); };
  });
}

Ema& average_of(Training& training) {
  if (!training.ema) invalid("this training keeps no average of the weights; give ema: 0.999");
  return *training.ema;
}

}  // namespace

OptimizerHandle::OptimizerHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    const auto model = ModelHandle::model_of(info[0]);
    const auto lock = take_now<std::shared_lock<std::shared_mutex>>(*model);
    training_ = std::make_shared<Training>(model, read_options(info[1]), read_ema(info[1]));
  });
}

std::shared_ptr<Training> OptimizerHandle::training_of(const Napi::Value& value) {
  return from(value, "optimizer").training_;
}

Napi::Value OptimizerHandle::state(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    const auto lock = take_now<std::shared_lock<std::shared_mutex>>(*training_->model);
    return state_to_js(info.Env(), training_->optimizer->state());
  });
}

Napi::Value OptimizerHandle::load(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return changed(info.Env(), training_,
                   [values = read_named_tensors(info[0], info[1])](Training& training) {
                     training.optimizer->load(values);
                   });
  });
}

Napi::Value OptimizerHandle::ema_state(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    const auto lock = take_now<std::shared_lock<std::shared_mutex>>(*training_->model);
    return state_to_js(info.Env(), training_->ema ? training_->ema->state() : std::vector<StateEntry>());
  });
}

Napi::Value OptimizerHandle::load_ema(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return changed(info.Env(), training_,
                   [values = read_named_tensors(info[0], info[1])](Training& training) {
                     average_of(training).load(values);
                   });
  });
}

Napi::Value OptimizerHandle::exchange_ema(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return changed(info.Env(), training_,
                   [](Training& training) { average_of(training).exchange(*training.model); });
  });
}

Napi::Value OptimizerHandle::join(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return changed(info.Env(), training_,
                   [group = ProcessGroupHandle::group_of(info[0])](Training& training) {
                     std::vector<at::Tensor> parameters, buffers, average;
                     for (const StateEntry& entry : training.model->state())
                       (entry.parameter ? parameters : buffers).push_back(entry.tensor);
                     training.parallel =
                         std::make_unique<DataParallel>(group, std::move(parameters), std::move(buffers));
                     if (!training.ema) return;
                     for (const StateEntry& entry : training.ema->state()) average.push_back(entry.tensor);
                     group->broadcast(average);
                   });
  });
}

Napi::Value OptimizerHandle::leave(const Napi::CallbackInfo& info) {
  return guarded(info, [&] {
    return changed(info.Env(), training_, [](Training& training) { training.parallel.reset(); });
  });
}

}  // namespace ipmix
