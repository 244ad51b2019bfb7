#include "bindings/rival_handle.h"

#include "bindings/augment_batch.h"
#include "bindings/augment_ipmix.h"
#include "bindings/augment_plan.h"
#include "bindings/image_values.h"
#include "core/unknown_name.h"

namespace ipmix {

namespace {

std::unique_ptr<const RivalMethod> read_method(const JsPath& options) {
  const std::string name = options["method"].text();
  if (name == "augMix") return read_augmix(options);
  if (name == "pixMix") return read_pixmix(options);
  if (name == "cutout") return read_cutout(options);
  if (name == "autoAugment" || name == "randAugment" || name == "trivialAugment") return read_policy(options);
  invalid(unknown_name("method", name,
                       {"augMix", "pixMix", "cutout", "autoAugment", "randAugment", "trivialAugment"}));
}

}  // namespace

RivalHandle::RivalHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    method_ = read_method(JsPath(info[0], "options"));
    workspaces_ = std::make_shared<WorkspacePool>();
  });
}

Napi::Value RivalHandle::draw_plan(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath key(info[0], "drawPlan");
    const int height = read_side(key["height"]);
    const int width = read_side(key["width"]);
    return method_->draw_plan(info.Env(), read_view_key(key), height, width);
  });
}

Napi::Value RivalHandle::render(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const Rendering rendering = method_->read_plan(JsPath(info[2], "plan"));
    const ConstImageView image = read_image(JsPath(info[0], "image"));
    ConstImageView mixing;
    if (method_->views()->mixing()) {
      mixing = read_image(JsPath(info[1], "mixing"));
      check_same_size(image, mixing);
    }
    auto out = Napi::Float32Array::New(info.Env(), image.bytes());
    WorkspacePool::Loan workspace(*workspaces_);
    rendering.view(image, mixing, *workspace, out.Data());
    return out;
  });
}

Napi::Value RivalHandle::render_picture(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const Rendering rendering = method_->read_plan(JsPath(info[1], "plan"));
    if (!rendering.picture) invalid("this method works in float32: it has no 8-bit picture, use render");
    const ConstImageView image = read_image(JsPath(info[0], "image"));
    auto out = Napi::Uint8Array::New(info.Env(), image.bytes());
    WorkspacePool::Loan workspace(*workspaces_);
    rendering.picture(image, *workspace, {out.Data(), image.height, image.width});
    return out;
  });
}

Napi::Value RivalHandle::augment_batch(const Napi::CallbackInfo& info) {
  return guarded(info,
                 [&]() -> Napi::Value { return start_augment_batch(info, method_->views(), workspaces_); });
}

std::shared_ptr<const ViewAugmenter> views_of(const Napi::Value& handle, const char* argument) {
  if (IPMixHandle::is(handle)) return IPMixHandle::from(handle, argument).views();
  return RivalHandle::from(handle, argument).method().views();
}

}  // namespace ipmix
