#include "bindings/augment_ipmix.h"

#include "augment/pixel_render.h"
#include "bindings/augment_batch.h"
#include "bindings/augment_options.h"
#include "bindings/augment_plan.h"
#include "bindings/image_values.h"

namespace ipmix {

namespace {

struct RenderArguments {
  ConstImageView image;
  ConstImageView mixing;
  Plan plan;
};

// The plan first: reading it may run code of the caller's, after which the pictures' memory is looked up.
RenderArguments read_rendering(const Napi::CallbackInfo& info) {
  RenderArguments read;
  read.plan = read_plan(JsPath(info[2], "plan"));
  read.image = read_image(JsPath(info[0], "image"));
  read.mixing = read_image(JsPath(info[1], "mixing"));
  check_same_size(read.image, read.mixing);
  check_plan(read.plan, read.image.height, read.image.width);
  return read;
}

}  // namespace

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
    const auto [image, mixing, plan] = read_rendering(info);
    auto out = Napi::Float32Array::New(info.Env(), image.bytes());
    WorkspacePool::Loan workspace(*workspaces_);
    ipmix::render(options(), image, mixing, plan, *workspace, out.Data());
    return out;
  });
}

Napi::Value IPMixHandle::render_by_pixel(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto [image, mixing, plan] = read_rendering(info);
    auto out = Napi::Float32Array::New(info.Env(), image.bytes());
    const ViewProgram program = compile_views({plan}, options().normalisation, options().overflow);
    ipmix::render_by_pixel(program, image.data, mixing.data, out.Data());
    return out;
  });
}

Napi::Value IPMixHandle::augment_batch(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value { return start_augment_batch(info, views_, workspaces_); });
}

}  // namespace ipmix
