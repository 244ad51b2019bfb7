// The evaluation step: logits of a set of pictures, in eval mode, without gradients.
#pragma once

#include <atomic>

#include "nn/model.h"
#include "train/pictures.h"

namespace ipmix {

struct EvaluateOptions {
  InputNormalisation normalisation;
  int64_t batch_size = 500;
  bool channels_last = false;
  bool bfloat16 = false;
};

// `images`: uint8 N x H x W x 3, or float N x 3 x H x W. Gives float32 N x classes on the CPU.
// ABORTED when `cancelled` is raised, looked at before each batch.
at::Tensor evaluate(const Model& model, const at::Tensor& images, const EvaluateOptions& options,
                    const std::atomic<bool>* cancelled = nullptr);

}  // namespace ipmix
