// The half of a single-picture method that speaks JavaScript: its plans. One file a method:
// rival_<method>.cc.
#pragma once

#include <functional>
#include <memory>

#include "augment/view_augmenter.h"
#include "bindings/js_path.h"

namespace ipmix {

// A plan read to its end: no JavaScript runs any more once the pictures' memory is borrowed. Both check that
// the plan fits the picture.
struct Rendering {
  std::function<void(ConstImageView image, ConstImageView mixing, Workspace&, float* out)> view;
  // The 8-bit picture of a method that stays in 8 bit up to the normalisation; others have none.
  std::function<void(ConstImageView image, Workspace&, ImageView out)> picture;
};

class RivalMethod {
 public:
  virtual ~RivalMethod() = default;
  virtual std::shared_ptr<const ViewAugmenter> views() const = 0;
  virtual Napi::Object draw_plan(Napi::Env env, const ViewKey& key, int height, int width) const = 0;
  virtual Rendering read_plan(const JsPath& plan) const = 0;
};

// From resolved options of lib/augment; the values are checked.
std::unique_ptr<RivalMethod> read_augmix(const JsPath& options);
std::unique_ptr<RivalMethod> read_pixmix(const JsPath& options);
std::unique_ptr<RivalMethod> read_cutout(const JsPath& options);
std::unique_ptr<RivalMethod> read_policy(const JsPath& options);

// policySpace({ method, bins, height, width }) and autoAugmentPolicy(name): the tables, for people and tests.
Napi::Value policy_space_to_js(const Napi::CallbackInfo& info);
Napi::Value auto_augment_policy_to_js(const Napi::CallbackInfo& info);

}  // namespace ipmix
