// Batch norm, and the ReLU after it, in as few passes over memory as it takes, of float32 channels-last
// pictures on the CPU: one pass for the statistics, one for the output; backward one for the sums and one for
// the input's gradient. Neither the normalised values nor the mask of the ReLU are kept: both are computed
// anew from the input. The bytes do not depend on the number of threads.
#pragma once

#include "nn/batch_norm_kernels.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct BatchNormSetting {
  at::Tensor weight, bias;  // undefined: 1 and 0
  at::Tensor running_mean, running_var;
  double eps = 1e-5, momentum = 0.1;
};

// Whether fused_batch_norm takes it; LibTorch's own operators take everything else.
bool fits_fused_batch_norm(const at::Tensor& input, const BatchNormSetting& setting);

// `training` normalises by the batch's statistics and moves the running ones, else by the running ones.
// Differentiable to any order.
at::Tensor fused_batch_norm(const at::Tensor& input, const BatchNormSetting& setting, bool training,
                            After after);

}  // namespace ipmix
