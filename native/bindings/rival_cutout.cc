#include "augment/cutout.h"
#include "bindings/augment_options.h"
#include "bindings/rival_box.h"
#include "bindings/rival_method.h"

namespace ipmix {

namespace {

class CutoutMethod final : public RivalMethod {
 public:
  explicit CutoutMethod(const CutoutOptions& options)
      : views_(std::make_shared<const ViewsOf<CutoutOptions>>(options)) {}

  std::shared_ptr<const ViewAugmenter> views() const override { return views_; }

  Napi::Object draw_plan(Napi::Env env, const ViewKey& key, int height, int width) const override {
    CutoutPlan plan;
    ipmix::draw_plan(views_->options(), key, height, width, plan);
    auto object = Napi::Object::New(env);
    object.Set("height", plan.height);
    object.Set("width", plan.width);
    object.Set("box", box_to_js(env, plan.box));
    return object;
  }

  Rendering read_plan(const JsPath& value) const override {
    const CutoutPlan plan{value["height"].integer(), value["width"].integer(), read_box(value["box"])};
    const auto view = [plan, views = views_](ConstImageView image, ConstImageView, Workspace& workspace,
                                             float* out) {
      check_plan(plan, image.height, image.width);
      render(views->options(), image, plan, workspace, out);
    };
    return {view, nullptr};
  }

 private:
  std::shared_ptr<const ViewsOf<CutoutOptions>> views_;
};

}  // namespace

std::unique_ptr<RivalMethod> read_cutout(const JsPath& value) {
  CutoutOptions options;
  options.seed = value["seed"].seed();
  options.size = value["size"].integer();
  options.normalisation = read_normalisation(value);
  check_options(options);
  return std::make_unique<CutoutMethod>(options);
}

}  // namespace ipmix
