#include "bindings/augment_ipmix.h"

#include "bindings/augment_batch.h"
#include "bindings/augment_options.h"
#include "bindings/augment_plan.h"
#include "bindings/image_values.h"

namespace ipmix {

IPMixHandle::IPMixHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    views_ = std::make_shared<const ViewsOf<IPMixOptions>>(read_ipmix_options(JsPath(info[0], "options")));
    workspaces_ = std::make_shared<WorkspacePool>();
  });
}

Napi::Value IPMixHandle::draw_plan(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath key(info[0], "drawPlan");
    const int height = read_side(key["height"]);
    const int width = read_side(key["width"]);
    const std::string masks = key["masks"].text_or("key");
    if (masks != "key" && masks != "explicit") key["masks"].refuse("'key' or 'explicit'");
    Plan plan;
    ipmix::draw_plan(options(), read_view_key(key), height, width, plan);
    if (masks == "explicit") make_masks_explicit(plan);
    return plan_to_js(info.Env(), plan);
  });
}

Napi::Value IPMixHandle::render(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const Plan plan = read_plan(JsPath(info[2], "plan"));
    const ConstImageView image = read_image(JsPath(info[0], "image"));
    const ConstImageView mixing = read_image(JsPath(info[1], "mixing"));
    check_same_size(image, mixing);
    check_plan(plan, image.height, image.width);
    auto out = Napi::Float32Array::New(info.Env(), image.bytes());
    WorkspacePool::Loan workspace(*workspaces_);
    ipmix::render(options(), image, mixing, plan, *workspace, out.Data());
    return out;
  });
}

Napi::Value IPMixHandle::augment_batch(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value { return start_augment_batch(info, views_, workspaces_); });
}

}  // namespace ipmix
