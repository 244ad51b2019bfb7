// Training steps, evaluation and attacks: each call is one job of the engine thread.
#include <mutex>

#include "bindings/cancellation.h"
#include "bindings/environment.h"
#include "bindings/fields.h"
#include "bindings/model_handle.h"
#include "bindings/optimizer_handle.h"
#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "bindings/tensor_handle.h"
#include "train/attack.h"
#include "train/evaluate.h"
#include "train/staged_batch.h"
#include "train/train_step.h"

namespace ipmix {
namespace {

StepOptions read_step(const Napi::Value& value) {
  const Fields fields(value, "trainStep");
  StepOptions options;
  options.loss = loss_from_name(fields.text("loss", "crossEntropy"));
  options.label_smoothing = fields.number("labelSmoothing", options.label_smoothing);
  options.lr = fields.number("lr", options.lr);
  options.clip_norm = fields.number("clipNorm", options.clip_norm);
  options.accumulate = fields.integer("accumulate", options.accumulate);
  options.seed = fields.seed("seed");
  options.step = fields.seed("step");
  options.channels_last = fields.flag("channelsLast", options.channels_last);
  options.bfloat16 = fields.flag("bfloat16", options.bfloat16);
  return options;
}

// trainStep(optimizer, images, labels, options): Promise<{ loss, gradientNorm, correct, count }>
Napi::Value step(const Napi::CallbackInfo& info) {
  const auto training = OptimizerHandle::training_of(info[0]);
  const at::Tensor images = TensorHandle::tensor_of(info[1], "images");
  const at::Tensor labels = TensorHandle::tensor_of(info[2], "labels");
  return promise_on_engine(info.Env(), [training, images, labels, options = read_step(info[3])]() -> Settle {
    const std::unique_lock lock(training->model->guard());
    const StepResult result = train_step(*training, images, labels, options);
    return [result](Napi::Env env) -> Napi::Value {
      auto object = Napi::Object::New(env);
      object.Set("loss", result.loss);
      object.Set("gradientNorm", result.gradient_norm);
      object.Set("correct", static_cast<double>(result.correct));
      object.Set("count", static_cast<double>(result.count));
      return object;
    };
  });
}

// stageBatch(optimizer, images, labels, { channelsLast }): Promise<{ images, labels }>, not on the engine
// thread: a step may run there.
Napi::Value stage(const Napi::CallbackInfo& info) {
  const auto training = OptimizerHandle::training_of(info[0]);
  const at::Tensor images = TensorHandle::tensor_of(info[1], "images");
  const at::Tensor labels = TensorHandle::tensor_of(info[2], "labels");
  const bool channels_last = Fields(info[3], "stageBatch").flag("channelsLast", false);
  return promise_on_pool(info.Env(), [training, images, labels, channels_last]() -> Settle {
    const StagedBatch staged = stage_batch(*training, images, labels, channels_last);
    return [staged](Napi::Env env) -> Napi::Value {
      auto object = Napi::Object::New(env);
      object.Set("images", TensorHandle::wrap(env, staged.images));
      object.Set("labels", TensorHandle::wrap(env, staged.labels));
      return object;
    };
  });
}

InputNormalisation read_normalisation(const Fields& fields) {
  return {fields.numbers("mean"), fields.numbers("std")};
}

// evaluate(model, images, options): Promise<Tensor> of logits
Napi::Value evaluate_images(const Napi::CallbackInfo& info) {
  const auto model = ModelHandle::model_of(info[0]);
  const at::Tensor images = TensorHandle::tensor_of(info[1], "images");
  const Fields fields(info[2], "evaluate");
  EvaluateOptions options;
  options.normalisation = read_normalisation(fields);
  options.channels_last = fields.flag("channelsLast", options.channels_last);
  options.bfloat16 = fields.flag("bfloat16", options.bfloat16);
  return promise_on_engine(info.Env(), [model, images, options]() -> Settle {
    const std::shared_lock lock(model->guard());
    const at::Tensor logits = evaluate(*model, images, options);
    return [logits](Napi::Env env) { return TensorHandle::wrap(env, logits); };
  });
}

AttackOptions read_attack(const Napi::Value& value) {
  const Fields fields(value, "attack");
  AttackOptions options;
  options.method = attack_method_from_name(fields.text("method", "pgd"));
  options.norm = norm_from_name(fields.text("norm", "linf"));
  options.loss = attack_loss_from_name(fields.text("loss", "ce"));
  options.epsilon = fields.number("epsilon", options.epsilon);
  options.steps = fields.integer("steps", options.steps);
  options.step_size = fields.number("stepSize", options.step_size);
  options.restarts = fields.integer("restarts", options.restarts);
  options.start = attack_start_from_name(fields.text("start", "clean"));
  options.seed = fields.seed("seed");
  options.first_index = fields.seed("firstIndex");
  options.normalisation = read_normalisation(fields);
  return options;
}

// attack(model, images, labels, targets | undefined, options, cancellation?): Promise<Tensor> of pictures in
// 0..1
Napi::Value attack_images(const Napi::CallbackInfo& info) {
  const auto model = ModelHandle::model_of(info[0]);
  const at::Tensor images = TensorHandle::tensor_of(info[1], "images");
  const at::Tensor labels = TensorHandle::tensor_of(info[2], "labels");
  const at::Tensor targets =
      info[3].IsUndefined() ? at::Tensor() : TensorHandle::tensor_of(info[3], "targets");
  // Many steps make one job: it also looks whether the environment is going down.
  const auto cancelled = [flag = Cancellation::flag_of(info[5]),
                          &engine = Environment::of(info.Env()).engine()] {
    return flag->load() || engine.stopping();
  };
  return promise_on_engine(
      info.Env(), [model, images, labels, targets, options = read_attack(info[4]), cancelled]() -> Settle {
        const std::shared_lock lock(model->guard());
        const at::Tensor pixels = attack(*model, images, labels, targets, options, cancelled);
        return [pixels](Napi::Env env) { return TensorHandle::wrap(env, pixels); };
      });
}

}  // namespace

void init_train(Napi::Env env, Napi::Object exports) {
  using Optimizers = OptimizerHandle;
  exports.Set("Optimizer",
              Optimizers::DefineClass(env, "NativeOptimizer",
                                      {Optimizers::InstanceMethod<&Optimizers::state>("state"),
                                       Optimizers::InstanceMethod<&Optimizers::load>("load"),
                                       Optimizers::InstanceMethod<&Optimizers::ema_state>("emaState"),
                                       Optimizers::InstanceMethod<&Optimizers::load_ema>("loadEma"),
                                       Optimizers::InstanceMethod<&Optimizers::exchange_ema>("exchangeEma"),
                                       Optimizers::InstanceMethod<&Optimizers::join>("join"),
                                       Optimizers::InstanceMethod<&Optimizers::leave>("leave")}));
  export_function<step>(env, exports, "trainStep");
  export_function<stage>(env, exports, "stageBatch");
  export_function<evaluate_images>(env, exports, "evaluate");
  export_function<attack_images>(env, exports, "attack");
}

}  // namespace ipmix
