#include "augment/policy.h"
#include "bindings/augment_options.h"
#include "bindings/rival_method.h"

namespace ipmix {

namespace {

PolicyPlan read_policy_plan(const JsPath& value) {
  PolicyPlan plan;
  plan.height = value["height"].integer();
  plan.width = value["width"].integer();
  const JsPath steps = value["steps"];
  const uint32_t count = steps.length();
  for (uint32_t i = 0; i < count; ++i) {
    const JsPath from = steps[i];
    PolicyStep& step = plan.steps.emplace_back();
    step.op = policy_op_named(from["op"].text());
    if (row_of(step.op).has_magnitude) step.magnitude = from["magnitude"].number();
  }
  return plan;
}

Napi::Object to_js(Napi::Env env, const PolicyPlan& plan) {
  auto object = Napi::Object::New(env);
  object.Set("height", plan.height);
  object.Set("width", plan.width);
  auto steps = Napi::Array::New(env, plan.steps.size());
  for (uint32_t i = 0; i < plan.steps.size(); ++i) {
    const PolicyStep& step = plan.steps[i];
    auto item = Napi::Object::New(env);
    item.Set("op", std::string(row_of(step.op).name));
    if (row_of(step.op).has_magnitude) item.Set("magnitude", step.magnitude);
    steps[i] = item;
  }
  object.Set("steps", steps);
  return object;
}

class PolicyRivalMethod final : public RivalMethod {
 public:
  explicit PolicyRivalMethod(const PolicyOptions& options)
      : views_(std::make_shared<const ViewsOf<PolicyOptions>>(options)) {}

  std::shared_ptr<const ViewAugmenter> views() const override { return views_; }

  Napi::Object draw_plan(Napi::Env env, const ViewKey& key, int height, int width) const override {
    PolicyPlan plan;
    ipmix::draw_plan(views_->options(), key, height, width, plan);
    return to_js(env, plan);
  }

  Rendering read_plan(const JsPath& value) const override {
    const auto plan = std::make_shared<const PolicyPlan>(read_policy_plan(value));
    const auto view = [plan, views = views_](ConstImageView image, ConstImageView, Workspace& workspace,
                                             float* out) {
      check_plan(*plan, image.height, image.width);
      render(views->options(), image, *plan, workspace, out);
    };
    const auto picture = [plan, views = views_](ConstImageView image, Workspace& workspace, ImageView out) {
      check_plan(*plan, image.height, image.width);
      render_picture(views->options(), image, *plan, workspace, out);
    };
    return {view, picture};
  }

 private:
  std::shared_ptr<const ViewsOf<PolicyOptions>> views_;
};

}  // namespace

std::unique_ptr<RivalMethod> read_policy(const JsPath& value) {
  PolicyOptions options;
  options.method = policy_method_named(value["method"].text());
  options.seed = value["seed"].seed();
  if (options.method == PolicyMethod::kAutoAugment)
    options.policy = &auto_augment_policy(value["policy"].text());
  else
    options.bins = value["magnitudeBins"].integer();
  if (options.method == PolicyMethod::kRandAugment) {
    options.count = value["numOps"].integer();
    options.magnitude = value["magnitude"].integer();
  }
  options.interpolation = interpolation_named(value["interpolation"].text());
  options.normalisation = read_normalisation(value);
  check_options(options);
  return std::make_unique<PolicyRivalMethod>(options);
}

}  // namespace ipmix
