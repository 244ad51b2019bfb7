#include "bindings/model_handle.h"

#include "bindings/external_memory.h"
#include "bindings/fields.h"
#include "bindings/promise.h"
#include "bindings/read_spec.h"
#include "bindings/tensor_handle.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

ForwardContext read_context(const Napi::Value& value) {
  const Fields fields(value, "forward");
  return {fields.flag("training", false), fields.seed("seed"), fields.seed("step")};
}

// Batch norm updates its running statistics in training mode.
at::Tensor forward_guarded(const Model& model, const at::Tensor& input, const ForwardContext& context) {
  if (context.training) {
    const std::unique_lock lock(model.guard());
    return model.forward(input.to(model.device()), context);
  }
  const std::shared_lock lock(model.guard());
  return model.forward(input.to(model.device()), context);
}

}  // namespace

ModelHandle::ModelHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    if (info[0].IsExternal()) {  // only buildModel makes one
      model_ = *info[0].As<Napi::External<std::shared_ptr<Model>>>().Data();
    } else {
      const ModelPlan plan = read_plan(info);
      model_ = std::make_shared<Model>(plan.spec, plan.seed, plan.device);
    }
    for (const StateEntry& entry : model_->state()) reported_ += static_cast<int64_t>(entry.tensor.nbytes());
    report_external_memory(info.Env(), reported_);
  });
}

ModelPlan read_plan(const Napi::CallbackInfo& info) {
  if (!info[1].IsNumber()) invalid("a model's seed must be a number, got " + describe_value(info[1]));
  return {read_spec(info[0]), static_cast<uint64_t>(info[1].As<Napi::Number>().Int64Value()),
          device_from_name(info[2].ToString())};
}

ModelHandle::~ModelHandle() {
  if (model_) report_external_memory(Env(), -reported_);
}

const std::shared_ptr<Model>& ModelHandle::get() const {
  if (!model_) throw Error("DISPOSED", "this model was disposed");
  return model_;
}

std::shared_ptr<Model> ModelHandle::model_of(const Napi::Value& value) {
  return from(value, "model").get();
}

Napi::Value ModelHandle::state(const Napi::CallbackInfo& info) {
  return guarded(info, [&] { return state_to_js(info.Env(), get()->state()); });
}

Napi::Value ModelHandle::forward(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const at::Tensor& input = TensorHandle::tensor_of(info[0], "input");
    const ForwardContext context = read_context(info[1]);
    at::Tensor output;
    if (context.training) {
      const auto lock = take_now<std::unique_lock<std::shared_mutex>>(*get());
      output = model_->forward(input, context);
    } else {
      const auto lock = take_now<std::shared_lock<std::shared_mutex>>(*get());
      output = model_->forward(input, context);
    }
    return TensorHandle::wrap(info.Env(), output);
  });
}

Napi::Value ModelHandle::predict(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const at::Tensor input = TensorHandle::tensor_of(info[0], "input");
    return promise_on_engine(info.Env(), [model = get(), input, context = read_context(info[1])]() -> Settle {
      const at::NoGradGuard no_grad;
      const at::Tensor logits = forward_guarded(*model, input, context).to(at::kFloat);
      return [logits](Napi::Env env) { return TensorHandle::wrap(env, logits); };
    });
  });
}

Napi::Value ModelHandle::load(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto lock = take_now<std::unique_lock<std::shared_mutex>>(*get());
    model_->load(read_named_tensors(info[0], info[1]), info[2].ToBoolean());
    return info.Env().Undefined();
  });
}

Napi::Value ModelHandle::load_async(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const bool strict = info[2].ToBoolean();
    return promise_on_engine(
        info.Env(), [model = get(), values = read_named_tensors(info[0], info[1]), strict]() -> Settle {
          const std::unique_lock lock(model->guard());
          model->load(values, strict);
          return [](Napi::Env env) { return env.Undefined(); };
        });
  });
}

Napi::Value ModelHandle::to_device(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto lock = take_now<std::unique_lock<std::shared_mutex>>(*get());
    model_->to(device_from_name(info[0].ToString()));
    return info.Env().Undefined();
  });
}

Napi::Value ModelHandle::channels_last(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto lock = take_now<std::unique_lock<std::shared_mutex>>(*get());
    model_->to(info[0].ToBoolean() ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous);
    return info.Env().Undefined();
  });
}

Napi::Value ModelHandle::device(const Napi::CallbackInfo& info) {
  return guarded(info, [&] { return Napi::String::New(info.Env(), get()->device().str()); });
}

Napi::Value ModelHandle::dispose(const Napi::CallbackInfo& info) {
  if (model_) report_external_memory(info.Env(), -reported_);
  model_ = nullptr;
  return info.Env().Undefined();
}

std::map<std::string, at::Tensor> read_named_tensors(const Napi::Value& names, const Napi::Value& tensors) {
  if (!names.IsArray() || !tensors.IsArray() ||
      names.As<Napi::Array>().Length() != tensors.As<Napi::Array>().Length())
    invalid("names and tensors must be arrays of equal length");
  std::map<std::string, at::Tensor> found;
  for (uint32_t i = 0; i < names.As<Napi::Array>().Length(); ++i) {
    const std::string name = names.As<Napi::Array>().Get(i).ToString();
    found[name] = TensorHandle::tensor_of(tensors.As<Napi::Array>().Get(i), name.c_str());
  }
  return found;
}

Napi::Value state_to_js(Napi::Env env, const std::vector<StateEntry>& entries) {
  auto array = Napi::Array::New(env, entries.size());
  for (size_t i = 0; i < entries.size(); ++i) {
    auto entry = Napi::Object::New(env);
    entry.Set("name", entries[i].name);
    entry.Set("tensor", TensorHandle::wrap(env, entries[i].tensor));
    entry.Set("parameter", entries[i].parameter);
    array[static_cast<uint32_t>(i)] = entry;
  }
  return array;
}

}  // namespace ipmix
