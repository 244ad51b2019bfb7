#include "bindings/rival_pair_method.h"

#include <utility>

#include "augment/cutmix.h"
#include "augment/mixup.h"
#include "bindings/rival_box.h"
#include "core/error.h"
#include "core/unknown_name.h"

namespace ipmix {

namespace {

Napi::Array permutation_to_js(Napi::Env env, const std::vector<uint32_t>& permutation) {
  auto array = Napi::Array::New(env, permutation.size());
  for (uint32_t i = 0; i < permutation.size(); ++i) array[i] = permutation[i];
  return array;
}

std::vector<uint32_t> read_permutation(const JsPath& value) {
  std::vector<uint32_t> permutation(value.length());
  for (uint32_t i = 0; i < permutation.size(); ++i) {
    const uint64_t entry = value[i].seed();
    if (entry > UINT32_MAX) value[i].refuse("an integer below 2^32");
    permutation[i] = static_cast<uint32_t>(entry);
  }
  return permutation;
}

class MixupMethod final : public PairMethod {
 public:
  explicit MixupMethod(const MixupOptions& options) : options_(options) {}

  bool needs_size() const override { return false; }

  Napi::Object draw_plan(Napi::Env env, const BatchKey& key, const BatchShape& shape) const override {
    MixupPlan plan;
    ipmix::draw_plan(options_, key, static_cast<uint32_t>(shape.count), plan);
    auto object = Napi::Object::New(env);
    object.Set("permutation", permutation_to_js(env, plan.permutation));
    object.Set("lambda", plan.lambda);
    return object;
  }

  Pairing draw(const BatchKey& key, const BatchShape& shape) const override {
    MixupPlan plan;
    ipmix::draw_plan(options_, key, static_cast<uint32_t>(shape.count), plan);
    return pairing(std::move(plan), shape);
  }

  std::function<Pairing(const BatchShape&)> read_plan(const JsPath& value) const override {
    MixupPlan plan{read_permutation(value["permutation"]), value["lambda"].number()};
    return [plan = std::move(plan)](const BatchShape& shape) {
      check_pairs(plan.permutation, plan.lambda, shape.count);
      return pairing(plan, shape);
    };
  }

 private:
  static Pairing pairing(MixupPlan plan, const BatchShape& shape) {
    Pairing result{plan.permutation, plan.lambda, nullptr};
    result.mix_sample = [plan = std::move(plan), values = shape.values()](const float* images, size_t i,
                                                                          float* out) {
      mix_sample(plan, images, i, values, out);
    };
    return result;
  }
  MixupOptions options_;
};

class CutMixMethod final : public PairMethod {
 public:
  explicit CutMixMethod(const CutMixOptions& options) : options_(options) {}

  bool needs_size() const override { return true; }

  Napi::Object draw_plan(Napi::Env env, const BatchKey& key, const BatchShape& shape) const override {
    const CutMixPlan plan = draw_cutmix(key, shape);
    auto object = Napi::Object::New(env);
    object.Set("height", plan.height);
    object.Set("width", plan.width);
    object.Set("permutation", permutation_to_js(env, plan.permutation));
    object.Set("box", box_to_js(env, plan.box));
    object.Set("lambda", plan.lambda);
    return object;
  }

  Pairing draw(const BatchKey& key, const BatchShape& shape) const override {
    return pairing(draw_cutmix(key, shape), shape);
  }

  std::function<Pairing(const BatchShape&)> read_plan(const JsPath& value) const override {
    CutMixPlan plan{value["height"].integer(), value["width"].integer(),
                    read_permutation(value["permutation"]), read_box(value["box"]), value["lambda"].number()};
    return [plan = std::move(plan)](const BatchShape& shape) {
      check_plan(plan, shape.count, shape.height, shape.width);
      return pairing(plan, shape);
    };
  }

 private:
  CutMixPlan draw_cutmix(const BatchKey& key, const BatchShape& shape) const {
    CutMixPlan plan;
    ipmix::draw_plan(options_, key, static_cast<uint32_t>(shape.count), shape.height, shape.width, plan);
    return plan;
  }

  static Pairing pairing(CutMixPlan plan, const BatchShape& shape) {
    Pairing result{plan.permutation, plan.lambda, nullptr};
    result.mix_sample = [plan = std::move(plan), channels = shape.channels](const float* images, size_t i,
                                                                            float* out) {
      mix_sample(plan, images, i, channels, out);
    };
    return result;
  }
  CutMixOptions options_;
};

}  // namespace

std::shared_ptr<const PairMethod> read_pair_method(const JsPath& value) {
  const std::string name = value["method"].text();
  const uint64_t seed = value["seed"].seed();
  const double alpha = value["alpha"].number();
  if (name == "mixup") {
    const MixupOptions options{seed, alpha};
    check_options(options);
    return std::make_shared<const MixupMethod>(options);
  }
  if (name == "cutMix") {
    const CutMixOptions options{seed, alpha};
    check_options(options);
    return std::make_shared<const CutMixMethod>(options);
  }
  invalid(unknown_name("method", name, {"mixup", "cutMix"}));
}

}  // namespace ipmix
