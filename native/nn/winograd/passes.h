// The three passes of a convolution that fits (convolution.h), without autograd.
#pragma once

#include <array>

#include "tensor/torch_headers.h"

namespace ipmix::winograd {

// `bias` may be undefined.
at::Tensor forward(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias,
                   std::array<int64_t, 2> padding);

// `gradient` is that of the output.
at::Tensor input_gradient(const at::Tensor& gradient, const at::Tensor& weight,
                          std::array<int64_t, 2> padding);
at::Tensor weight_gradient(const at::Tensor& gradient, const at::Tensor& input, const at::Tensor& weight,
                           std::array<int64_t, 2> padding);

}  // namespace ipmix::winograd
