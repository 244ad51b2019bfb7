#include "augment/names.h"
#include "augment/pixmix.h"
#include "bindings/augment_options.h"
#include "bindings/augment_plan.h"
#include "bindings/rival_method.h"

namespace ipmix {

namespace {

std::optional<Operation> read_optional(const JsPath& step) {
  if (step.missing()) return std::nullopt;
  return read_operation(step);
}

void set_optional(Napi::Object target, const char* name, const std::optional<Operation>& operation) {
  if (!operation) return;
  auto step = Napi::Object::New(target.Env());
  set_operation(step, *operation);
  target.Set(name, step);
}

PixMixPlan read_pixmix_plan(const JsPath& value) {
  PixMixPlan plan;
  plan.height = value["height"].integer();
  plan.width = value["width"].integer();
  plan.start = read_optional(value["start"]);
  const JsPath rounds = value["rounds"];
  const uint32_t count = rounds.length();
  for (uint32_t i = 0; i < count; ++i) {
    const JsPath from = rounds[i];
    PixMixRound& round = plan.rounds.emplace_back();
    round.mix = mix_named(from["mix"].text());
    round.a = static_cast<float>(from["a"].number());
    round.b = static_cast<float>(from["b"].number());
    round.partner = read_optional(from["partner"]);
  }
  return plan;
}

Napi::Object to_js(Napi::Env env, const PixMixPlan& plan) {
  auto object = Napi::Object::New(env);
  object.Set("height", plan.height);
  object.Set("width", plan.width);
  set_optional(object, "start", plan.start);
  auto rounds = Napi::Array::New(env, plan.rounds.size());
  for (uint32_t i = 0; i < plan.rounds.size(); ++i) {
    const PixMixRound& round = plan.rounds[i];
    auto item = Napi::Object::New(env);
    item.Set("mix", std::string(kMixNames[static_cast<size_t>(round.mix)]));
    item.Set("a", static_cast<double>(round.a));
    item.Set("b", static_cast<double>(round.b));
    set_optional(item, "partner", round.partner);
    rounds[i] = item;
  }
  object.Set("rounds", rounds);
  return object;
}

class PixMixMethod final : public RivalMethod {
 public:
  explicit PixMixMethod(PixMixOptions options)
      : views_(std::make_shared<const ViewsOf<PixMixOptions>>(std::move(options))) {}

  std::shared_ptr<const ViewAugmenter> views() const override { return views_; }

  Napi::Object draw_plan(Napi::Env env, const ViewKey& key, int height, int width) const override {
    PixMixPlan plan;
    ipmix::draw_plan(views_->options(), key, height, width, plan);
    return to_js(env, plan);
  }

  Rendering read_plan(const JsPath& value) const override {
    const auto plan = std::make_shared<const PixMixPlan>(read_pixmix_plan(value));
    const auto view = [plan, views = views_](ConstImageView image, ConstImageView mixing,
                                             Workspace& workspace, float* out) {
      check_plan(*plan, image.height, image.width);
      render(views->options(), image, mixing, *plan, workspace, out);
    };
    return {view, nullptr};
  }

 private:
  std::shared_ptr<const ViewsOf<PixMixOptions>> views_;
};

}  // namespace

std::unique_ptr<RivalMethod> read_pixmix(const JsPath& value) {
  PixMixOptions options;
  options.seed = value["seed"].seed();
  options.k = value["k"].integer();
  options.beta = value["beta"].number();
  options.severity = value["severity"].number();
  options.ops = read_ops(value);
  options.normalisation = read_normalisation(value);
  options.mixing_scale = read_mixing_scale(value);
  check_options(options);
  return std::make_unique<PixMixMethod>(std::move(options));
}

}  // namespace ipmix
