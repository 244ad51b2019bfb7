#include <algorithm>
#include <utility>

#include "bindings/fields.h"
#include "bindings/js_path.h"
#include "bindings/loader_handle.h"
#include "bindings/loader_options.h"
#include "bindings/promise.h"
#include "bindings/tensor_handle.h"

namespace ipmix {
namespace {

// A tensor on the batch's own memory; the batch goes back to its ring with the last such tensor.
at::Tensor on_batch(const BatchPtr& batch, void* memory, at::IntArrayRef shape, at::ScalarType type) {
  return at::from_blob(
      memory, shape, [batch](void*) {}, at::TensorOptions(type));
}

Napi::Value batch_to_js(Napi::Env env, const LoaderOptions& options, const BatchPtr& batch) {
  if (!batch) return env.Null();
  const auto samples = static_cast<int64_t>(batch->samples);
  const int64_t rows = samples * options.sample.views;
  const FrameOptions& frame = options.sample.frame;
  auto object = Napi::Object::New(env);
  const at::Tensor images =
      options.sample.bytes_out
          ? on_batch(batch, batch->images.get(), {rows, frame.height, frame.width, 3}, at::kByte)
          : on_batch(batch, batch->images.get(), {rows, 3, frame.height, frame.width}, at::kFloat);
  object.Set("images", TensorHandle::wrap(env, images, MemoryTold::kByOwner));
  object.Set("labels", TensorHandle::wrap(env, on_batch(batch, batch->labels.data(), {samples}, at::kLong)));
  auto indices = Napi::Array::New(env, batch->samples);
  for (uint32_t i = 0; i < batch->samples; ++i) indices[i] = batch->indices[i];
  object.Set("indices", indices);
  object.Set("batch", static_cast<double>(batch->number));
  return object;
}

}  // namespace

EpochHandle::EpochHandle(const Napi::CallbackInfo& info)
    : Handle(info), running_(std::make_shared<Running>()) {
  guarded(info, [&] {
    const LoaderHandle& owner = LoaderHandle::from(info[0], "loader");
    const Fields fields(info[1], "epoch");
    loader_ = owner.loader();
    arrays_ = owner.arrays();
    running_->run = loader_->start(fields.seed("epoch"), fields.seed("fromBatch"));
    ticket_ = Environment::of(info.Env()).on_teardown([running = running_] {
      running->torn_down = true;
      running->run->stop();
    });
  });
}

// Threads are joined before the arrays they read are let go.
EpochHandle::~EpochHandle() {
  if (!running_->run) return;
  running_->run->stop();
  if (!running_->torn_down) Environment::of(Env()).forget_teardown(ticket_);
}

Napi::Value EpochHandle::next(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const Napi::Env env = info.Env();
    const auto deliver = [loader = loader_](const BatchPtr& batch) -> Settle {
      return [loader, batch](Napi::Env where) { return batch_to_js(where, loader->options(), batch); };
    };
    const auto& run = running_->run;
    if (run->waiting()) invalid("the next batch is asked for already; await it before asking for another");
    if (loader_->options().workers == 0) {
      ThreadPool& pool = Environment::of(env).pool();
      return promise_on_pool(env, [run, deliver, &pool] { return deliver(run->render_next(pool)); });
    }
    const auto start = [&](std::function<void()> job) { run->when_ready(std::move(job)); };
    return promise_when(env, start, [run, deliver] { return deliver(run->take()); });
  });
}

Napi::Value EpochHandle::indices(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto indices = running_->run->indices_of(JsPath(info[0], "batch").seed());
    auto array = Napi::Uint32Array::New(info.Env(), indices.size());
    std::copy(indices.begin(), indices.end(), array.Data());
    return array;
  });
}

Napi::Value EpochHandle::supply(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath samples(info[1], "samples");
    std::vector<SuppliedSample> supplied(samples.length());
    for (uint32_t i = 0; i < supplied.size(); ++i) {
      const Napi::HandleScope scope(info.Env());
      supplied[i] = read_supplied(samples[i]);
    }
    running_->run->supply(JsPath(info[0], "batch").seed(), std::move(supplied));
    return info.Env().Undefined();
  });
}

Napi::Value EpochHandle::cancel(const Napi::CallbackInfo& info) {
  running_->run->cancel();
  return info.Env().Undefined();
}

Napi::Value EpochHandle::stop(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    return promise_on_pool(info.Env(), [run = running_->run]() -> Settle {
      run->stop();
      return [](Napi::Env env) -> Napi::Value { return env.Undefined(); };
    });
  });
}

}  // namespace ipmix
