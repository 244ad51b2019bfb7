#include "bindings/loader_handle.h"

#include <utility>

#include "bindings/external_memory.h"
#include "bindings/loader_options.h"
#include "bindings/promise.h"

namespace ipmix {

LoaderHandle::LoaderHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    loader_ = std::make_shared<Loader>(read_loader_options(info[0]));
    arrays_.options = Napi::Persistent(info[0].As<Napi::Object>());
    reported_ = static_cast<int64_t>(loader_->ring().bytes());
    report_external_memory(info.Env(), reported_);
  });
}

LoaderHandle::~LoaderHandle() {
  report_external_memory(Env(), -reported_);
}

SourceArrays LoaderHandle::arrays() const {
  return {Napi::Persistent(arrays_.options.Value())};
}

Napi::Value LoaderHandle::prepare(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    ThreadPool& pool = Environment::of(info.Env()).pool();
    return promise_on_pool(info.Env(), [loader = loader_, &pool]() -> Settle {
      const LoaderOptions& options = loader->options();
      if (options.sample.mixing)
        options.sample.mixing->prepare(options.sample.frame.height, options.sample.frame.width,
                                       options.sample.augment->mixing()->scale, pool, pool.size());
      return [](Napi::Env env) -> Napi::Value { return env.Undefined(); };
    });
  });
}

Napi::Value LoaderHandle::statistics(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const LoaderStatistics& numbers = loader_->statistics();
    auto object = Napi::Object::New(info.Env());
    const auto set = [&](const char* name, int64_t value, double scale = 1) {
      object.Set(name, static_cast<double>(value) * scale);
    };
    set("samples", numbers.samples);
    set("batches", numbers.batches);
    set("seconds", numbers.running.nanoseconds(), 1e-9);
    set("starvedSeconds", numbers.starved_nanoseconds, 1e-9);
    set("blockedSeconds", numbers.blocked_nanoseconds, 1e-9);
    set("renderingSeconds", numbers.rendering_nanoseconds, 1e-9);
    set("readingSeconds", numbers.stages.reading, 1e-9);
    set("decodingSeconds", numbers.stages.decoding, 1e-9);
    set("framingSeconds", numbers.stages.framing, 1e-9);
    set("augmentingSeconds", numbers.stages.augmenting, 1e-9);
    set("skipped", loader_->skipped().times());
    set("threads", numbers.threads);
    set("slots", static_cast<int64_t>(loader_->ring().slots()));
    set("slotsInUse", static_cast<int64_t>(loader_->ring().in_use()));
    return object;
  });
}

Napi::Value LoaderHandle::batches(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(loader_->options().plan.batches()));
}

Napi::Value LoaderHandle::skipped(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    auto list = Napi::Array::New(info.Env());
    uint32_t place = 0;
    for (const auto& [index, sample] : loader_->skipped().list()) {
      auto object = Napi::Object::New(info.Env());
      object.Set("index", index);
      object.Set("name", sample.name);
      object.Set("code", sample.code);
      object.Set("reason", sample.reason);
      list[place++] = object;
    }
    return list;
  });
}

}  // namespace ipmix
