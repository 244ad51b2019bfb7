// augmentBatch of any method: a uint8 tensor in, a tensor of views out, the work on the pixel threads or a
// GPU.
#pragma once

#include <memory>

#include "augment/view_augmenter.h"
#include "augment/workspace_pool.h"
#include "bindings/napi_setup.h"

namespace ipmix {

// info: (images, { indices, mixing?, epoch?, view?, threads?, dtype?, memoryFormat? }, signal?):
// Promise<Tensor>
Napi::Promise start_augment_batch(const Napi::CallbackInfo& info, std::shared_ptr<const ViewAugmenter> method,
                                  std::shared_ptr<WorkspacePool> workspaces);

}  // namespace ipmix
