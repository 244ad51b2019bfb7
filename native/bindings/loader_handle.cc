#include "bindings/loader_handle.h"

#include <utility>

#include "bindings/augment_mixing_set.h"
#include "bindings/fields.h"
#include "bindings/promise.h"
#include "bindings/rival_handle.h"

namespace ipmix {
namespace {

// The elements of a typed array on shared memory, which nothing can detach while loader threads read it.
template <typename Element>
const Element* elements(const Napi::Value& value, napi_typedarray_type type, size_t count, const char* name) {
  if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != type)
    invalid(std::string("loader: ") + name + " has the wrong type, got " + describe_value(value));
  const auto array = value.As<Napi::TypedArray>();
  if (array.ElementLength() != count)
    invalid(std::string("loader: ") + name + " must hold " + std::to_string(count) + " values, got " +
            std::to_string(array.ElementLength()));
  void* data = nullptr;
  if (napi_get_typedarray_info(array.Env(), array, nullptr, nullptr, &data, nullptr, nullptr) != napi_ok)
    invalid(std::string("loader: ") + name + " has no memory");
  return static_cast<const Element*>(data);
}

PixelSource read_source(const Napi::Object& object, const Fields& fields) {
  PixelSource source;
  source.count = fields.seed("length");
  source.height = static_cast<int>(fields.integer("height", 0));
  source.width = static_cast<int>(fields.integer("width", 0));
  if (source.count < 1 || source.height < 1 || source.width < 1 || source.height > 1 << 15 ||
      source.width > 1 << 15)
    invalid("loader: expected at least one picture of 1 x 1 to 32768 x 32768");
  source.images = elements<uint8_t>(object.Get("images"), napi_uint8_array,
                                    source.count * source.picture(0).bytes(), "images");
  source.labels = elements<int32_t>(object.Get("labels"), napi_int32_array, source.count, "labels");
  return source;
}

int small(const Fields& fields, const char* name, int64_t low, int64_t high, int64_t fallback) {
  const int64_t value = fields.integer(name, fallback);
  if (value < low || value > high)
    invalid(std::string("loader: ") + name + " must be " + std::to_string(low) + " to " +
            std::to_string(high) + ", got " + std::to_string(value));
  return static_cast<int>(value);
}

Normalisation read_normalisation(const Fields& fields) {
  Normalisation normalisation;
  const auto read = [&](const char* name, std::array<float, 3>& target) {
    const std::vector<double> values = fields.numbers(name);
    if (values.size() != 3) invalid(std::string("loader: ") + name + " must be three numbers");
    for (size_t i = 0; i < 3; ++i) target[i] = static_cast<float>(values[i]);
  };
  read("mean", normalisation.mean);
  read("std", normalisation.std);
  return normalisation;
}

LoaderOptions read_options(const Napi::Value& value) {
  const Fields fields(value, "loader");
  const auto object = value.As<Napi::Object>();
  LoaderOptions options;
  options.source = read_source(object, fields);
  options.plan.samples = options.source.count;
  options.plan.size = static_cast<size_t>(small(fields, "batchSize", 1, 1 << 20, 0));
  options.plan.drop_last = fields.flag("dropLast", false);
  options.shuffle = fields.flag("shuffle", false);
  options.workers = small(fields, "workers", 0, 256, 0);
  options.prefetch = small(fields, "prefetch", 0, 1024, 2);
  options.sample.seed = fields.seed("seed");
  options.sample.crop_flip.padding = small(fields, "padding", 0, 1 << 15, 0);
  options.sample.crop_flip.flip = fields.flag("flip", false);
  options.sample.views = small(fields, "views", 1, 64, 1);
  options.sample.normalisation = read_normalisation(fields);
  const Napi::Value augment = object.Get("augment");
  if (augment.IsUndefined()) return options;
  options.sample.augment = views_of(augment, "augment");
  if (options.sample.augment->mixing())
    options.sample.mixing = MixingSetHandle::set_of(object.Get("mixing"), "mixing");
  return options;
}

}  // namespace

LoaderHandle::LoaderHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    loader_ = std::make_shared<Loader>(read_options(info[0]));
    const auto object = info[0].As<Napi::Object>();
    arrays_.images = Napi::Persistent(object.Get("images").As<Napi::Object>());
    arrays_.labels = Napi::Persistent(object.Get("labels").As<Napi::Object>());
  });
}

SourceArrays LoaderHandle::arrays() const {
  return {Napi::Persistent(arrays_.images.Value()), Napi::Persistent(arrays_.labels.Value())};
}

Napi::Value LoaderHandle::prepare(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    ThreadPool& pool = Environment::of(info.Env()).pool();
    return promise_on_pool(info.Env(), [loader = loader_, &pool]() -> Settle {
      const LoaderOptions& options = loader->options();
      if (options.sample.mixing)
        options.sample.mixing->prepare(options.source.height, options.source.width,
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
    set("seconds", numbers.running_nanoseconds, 1e-9);
    set("starvedSeconds", numbers.starved_nanoseconds, 1e-9);
    set("blockedSeconds", numbers.blocked_nanoseconds, 1e-9);
    set("renderingSeconds", numbers.rendering_nanoseconds, 1e-9);
    set("threads", numbers.threads);
    set("slots", static_cast<int64_t>(loader_->ring().slots()));
    set("slotsInUse", static_cast<int64_t>(loader_->ring().in_use()));
    return object;
  });
}

}  // namespace ipmix
