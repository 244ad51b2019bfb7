// A single-picture method other than IPMix as a JavaScript object; lib/augment/view-method.ts wraps it.
#pragma once

#include <memory>

#include "augment/workspace_pool.h"
#include "bindings/handle.h"
#include "bindings/rival_method.h"

namespace ipmix {

class RivalHandle : public Handle<RivalHandle> {
 public:
  static constexpr const char* kName = "augmentation";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0012, 0x5d7e'93b0'2cf1'486a};

  explicit RivalHandle(const Napi::CallbackInfo& info);  // (resolved options with `method`)

  const RivalMethod& method() const { return *method_; }

  Napi::Value draw_plan(const Napi::CallbackInfo& info);  // ({ index, epoch, view, height, width }): plan
  Napi::Value render(const Napi::CallbackInfo& info);     // (image, mixing | undefined, plan): Float32Array
  Napi::Value render_picture(const Napi::CallbackInfo& info);  // (image, plan): Uint8Array
  Napi::Value augment_batch(const Napi::CallbackInfo& info);   // as IPMix's

 private:
  std::unique_ptr<const RivalMethod> method_;
  std::shared_ptr<WorkspacePool> workspaces_;
};

// What a loader needs of any method's handle, IPMix's too.
std::shared_ptr<const ViewAugmenter> views_of(const Napi::Value& handle, const char* argument);

}  // namespace ipmix
