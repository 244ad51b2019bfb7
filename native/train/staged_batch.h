// A batch on its way to the device, beside the step that runs there.
#pragma once

#include "train/training.h"

namespace ipmix {

struct StagedBatch {
  at::Tensor images;
  at::Tensor labels;
};

// Copies a batch to the GPU of the model on a stream of its own and waits for it, so to be called off the
// engine thread and one call at a time: the copy and the channels-last conversion then run beside the step of
// the batch before. From pinned memory nothing but the copy engine works. On the CPU it gives the tensors
// themselves.
StagedBatch stage_batch(Training& training, const at::Tensor& images, const at::Tensor& labels,
                        bool channels_last);

}  // namespace ipmix
