// An IPMix operator as a JavaScript object; lib/augment/ipmix.ts wraps it.
#pragma once

#include <memory>

#include "augment/ipmix.h"
#include "augment/view_augmenter.h"
#include "augment/workspace_pool.h"
#include "bindings/handle.h"

namespace ipmix {

class IPMixHandle : public Handle<IPMixHandle> {
 public:
  static constexpr const char* kName = "IPMix";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0011, 0xb4c9'0a6f'8d15'72e3};

  explicit IPMixHandle(const Napi::CallbackInfo& info);  // (resolved options of lib/augment/options.ts)

  const IPMixOptions& options() const { return views_->options(); }
  const std::shared_ptr<const ViewsOf<IPMixOptions>>& views() const { return views_; }  // for a loader

  Napi::Value draw_plan(
      const Napi::CallbackInfo& info);                 // ({ index, epoch, view, height, width, masks }): Plan
  Napi::Value render(const Napi::CallbackInfo& info);  // (image, mixing, plan): Float32Array
  Napi::Value render_by_pixel(const Napi::CallbackInfo& info);  // the same, as the CUDA kernels compute it
  Napi::Value augment_batch(
      const Napi::CallbackInfo& info);  // (images, { mixing, indices, ... }, signal?): Promise<Tensor>

 private:
  std::shared_ptr<const ViewsOf<IPMixOptions>> views_;
  std::shared_ptr<WorkspacePool> workspaces_;
};

}  // namespace ipmix
