// What augmentBatch was asked for, read on the JS thread.
#pragma once

#include <memory>

#include "augment/batch.h"
#include "bindings/cancellation.h"
#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct BatchRequest {
  std::shared_ptr<const ViewAugmenter> method;
  std::shared_ptr<WorkspacePool> workspaces;
  std::shared_ptr<MixingSet> mixing;
  at::Tensor images;  // N x height x width x 3, uint8, contiguous
  BatchJob job;       // whose images pointer is set by who runs it
  int threads = 1;
  CancelFlag flag;
};

// info: (images, { indices, mixing?, epoch?, view?, threads?, dtype?, memoryFormat? }, signal?)
BatchRequest read_batch_request(const Napi::CallbackInfo& info, std::shared_ptr<const ViewAugmenter> method,
                                std::shared_ptr<WorkspacePool> workspaces);

// N x 3 x height x width of the asked dtype and memory format, on the device of the images.
at::Tensor empty_views(const BatchRequest& request);

}  // namespace ipmix
