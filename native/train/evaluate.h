// The evaluation step: logits of one batch of pictures, in eval mode, without gradients.
#pragma once

#include "nn/model.h"
#include "train/pictures.h"

namespace ipmix {

struct EvaluateOptions {
  InputNormalisation normalisation;
  bool channels_last = false;
  bool bfloat16 = false;
};

// `images`: uint8 N x H x W x 3, or float N x 3 x H x W. Gives float32 N x classes on the CPU.
at::Tensor evaluate(const Model& model, const at::Tensor& images, const EvaluateOptions& options);

}  // namespace ipmix
