#include "augment/augmix.h"
#include "bindings/augment_options.h"
#include "bindings/augment_plan.h"
#include "bindings/rival_method.h"

namespace ipmix {

namespace {

class AugMixMethod final : public RivalMethod {
 public:
  explicit AugMixMethod(AugMixOptions options)
      : views_(std::make_shared<const ViewsOf<AugMixOptions>>(std::move(options))) {}

  std::shared_ptr<const ViewAugmenter> views() const override { return views_; }

  Napi::Object draw_plan(Napi::Env env, const ViewKey& key, int height, int width) const override {
    Plan plan;
    ipmix::draw_plan(views_->options(), key, height, width, plan);
    return plan_to_js(env, plan);
  }

  Rendering read_plan(const JsPath& value) const override {
    const auto plan = std::make_shared<const Plan>(ipmix::read_plan(value));
    check_image_chains(*plan);
    const auto view = [plan, views = views_](ConstImageView image, ConstImageView, Workspace& workspace,
                                             float* out) {
      check_plan(*plan, image.height, image.width);
      render(views->options(), image, *plan, workspace, out);
    };
    return {view, nullptr};
  }

 private:
  std::shared_ptr<const ViewsOf<AugMixOptions>> views_;
};

// 'random' is 0.
int read_depth(const JsPath& depth) {
  const bool random = !depth.missing() && depth.value().IsString() && depth.text() == "random";
  if (random) return 0;
  if (depth.missing() || !depth.value().IsNumber() || depth.integer() < 1)
    depth.refuse("'random' or an integer of at least 1");
  return depth.integer();
}

}  // namespace

std::unique_ptr<RivalMethod> read_augmix(const JsPath& value) {
  AugMixOptions options;
  options.seed = value["seed"].seed();
  options.width = value["width"].integer();
  options.depth = read_depth(value["depth"]);
  options.severity = value["severity"].number();
  options.ops = read_ops(value);
  options.normalisation = read_normalisation(value);
  check_options(options);
  return std::make_unique<AugMixMethod>(std::move(options));
}

}  // namespace ipmix
