// augmentBatch for pictures that lie on a GPU: plans are drawn on the pixel threads, pixels stay on the
// device.
#pragma once

#include "bindings/augment_request.h"

namespace ipmix {

// INVALID_ARGUMENT in one sentence where this method, or this build, cannot work there.
void check_cuda_augmentation(const ViewAugmenter& method);

// The engine thread calls it: the kernels follow what it queued before on the current stream, and what comes
// after waits for them there.
at::Tensor augment_batch_on_cuda(BatchRequest& request, ThreadPool& pool);

}  // namespace ipmix
