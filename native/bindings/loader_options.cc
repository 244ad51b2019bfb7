#include "bindings/loader_options.h"

#include <string>
#include <utility>
#include <vector>

#include "bindings/augment_mixing_set.h"
#include "bindings/fields.h"
#include "bindings/loader_source.h"
#include "bindings/rival_handle.h"

namespace ipmix {
namespace {

constexpr int64_t kLargest = 1 << 15;

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

void read_range(const Fields& fields, const char* name, double (&target)[2]) {
  const std::vector<double> values = fields.numbers(name);
  if (values.empty()) return;
  if (values.size() != 2 || !(values[0] > 0 && values[0] <= values[1]))
    invalid(std::string("loader: ") + name + " must be two rising numbers above 0");
  target[0] = values[0];
  target[1] = values[1];
}

FrameOptions read_frame(const Fields& fields) {
  FrameOptions frame;
  frame.height = small(fields, "height", 1, kLargest, 0);
  frame.width = small(fields, "width", 1, kLargest, 0);
  frame.flip = fields.flag("flip", false);
  frame.filter = filter_named(fields.text("filter", "bilinear"));
  frame.shorter = small(fields, "resizeShorter", 0, kLargest, 0);
  frame.resize_height = small(fields, "resizeHeight", 0, kLargest, 0);
  frame.resize_width = small(fields, "resizeWidth", 0, kLargest, 0);
  if (frame.shorter > 0)
    frame.resize = ResizeTo::kShorter;
  else if (frame.resize_height > 0 && frame.resize_width > 0)
    frame.resize = ResizeTo::kExact;
  const std::string crop = fields.text("crop", "none");
  frame.crop = crop == "padded"   ? CropKind::kPadded
               : crop == "random" ? CropKind::kRandom
               : crop == "centre" ? CropKind::kCentre
                                  : CropKind::kNone;
  frame.padding = small(fields, "padding", 0, kLargest, 0);
  read_range(fields, "scale", frame.scale);
  read_range(fields, "ratio", frame.ratio);
  return frame;
}

BatchPlan read_plan(const Fields& fields) {
  BatchPlan plan;
  plan.epoch_samples = fields.seed("epochSamples");
  plan.size = static_cast<size_t>(small(fields, "batchSize", 1, 1 << 20, 0));
  plan.drop_last = fields.flag("dropLast", false);
  plan.rank = fields.seed("rank");
  plan.world = static_cast<size_t>(small(fields, "worldSize", 1, 1 << 20, 1));
  if (plan.rank >= plan.world) invalid("loader: rank must be below worldSize");
  if (plan.epoch_samples < plan.world) invalid("loader: every process needs at least one sample an epoch");
  return plan;
}

}  // namespace

LoaderOptions read_loader_options(const Napi::Value& value) {
  const Fields fields(value, "loader");
  const auto object = value.As<Napi::Object>();
  LoaderOptions options;
  read_source(object, fields, options);
  options.plan = read_plan(fields);
  options.shuffle = fields.flag("shuffle", false);
  if (object.Get("weights").IsTypedArray()) {
    const auto* weights =
        typed_elements<double>(object.Get("weights"), napi_float64_array, options.count, "weights");
    options.weights = WeightedDraw({weights, weights + options.count});
  } else if (options.plan.epoch_samples != options.count) {
    invalid("loader: without weights an epoch has every picture once");
  }
  options.broken = fields.flag("skipBroken", false) ? Broken::kSkip : Broken::kError;
  options.pinned = fields.flag("pinned", false);
  options.workers = small(fields, "workers", 0, 256, 0);
  options.prefetch = small(fields, "prefetch", 0, 1024, 2);
  options.sample.seed = fields.seed("seed");
  options.sample.frame = read_frame(fields);
  options.sample.views = small(fields, "views", 1, 64, 1);
  options.sample.bytes_out = fields.flag("bytesOut", false);
  options.sample.normalisation = read_normalisation(fields);
  const Napi::Value augment = object.Get("augment");
  if (augment.IsUndefined()) return options;
  if (options.sample.bytes_out) invalid("loader: an augmentation gives float32, not bytes");
  options.sample.augment = views_of(augment, "augment");
  if (options.sample.augment->mixing())
    options.sample.mixing = MixingSetHandle::set_of(object.Get("mixing"), "mixing");
  return options;
}

SuppliedSample read_supplied(const JsPath& sample) {
  SuppliedSample supplied;
  supplied.name = sample["name"].text();
  supplied.code = sample["code"].text_or("");
  if (!supplied.code.empty()) {
    supplied.reason = sample["reason"].text();
    return supplied;
  }
  const Napi::Value data = sample["data"].value();
  if (!data.IsTypedArray() || data.As<Napi::TypedArray>().TypedArrayType() != napi_uint8_array)
    sample["data"].refuse("a Uint8Array");
  const auto bytes = data.As<Napi::Uint8Array>();
  supplied.bytes.assign(bytes.Data(), bytes.Data() + bytes.ElementLength());
  if (sample["height"].missing()) return supplied;
  supplied.height = sample["height"].integer();
  supplied.width = sample["width"].integer();
  if (supplied.height < 1 || supplied.width < 1 || supplied.height > kLargest || supplied.width > kLargest ||
      supplied.bytes.size() != ConstImageView{nullptr, supplied.height, supplied.width}.bytes())
    sample["data"].refuse("height x width x 3 bytes");
  return supplied;
}

}  // namespace ipmix
