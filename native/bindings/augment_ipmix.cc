#include "bindings/augment_ipmix.h"

#include "bindings/augment_options.h"
#include "bindings/augment_plan.h"
#include "bindings/image_values.h"

namespace ipmix {

namespace {

ViewKey read_key(const JsPath& key) {
  ViewKey view;
  view.index = key["index"].seed();
  if (!key["epoch"].missing()) view.epoch = key["epoch"].seed();
  const uint64_t number = key["view"].missing() ? 1 : key["view"].seed();
  if (number > UINT32_MAX) key["view"].refuse("an integer below 2^32");
  view.view = static_cast<uint32_t>(number);
  return view;
}

}  // namespace

IPMixHandle::IPMixHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    options_ = std::make_shared<const IPMixOptions>(read_ipmix_options(JsPath(info[0], "options")));
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
    ipmix::draw_plan(*options_, read_key(key), height, width, plan);
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
    ipmix::render(*options_, image, mixing, plan, *workspace, out.Data());
    return out;
  });
}

}  // namespace ipmix
