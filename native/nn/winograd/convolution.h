// 3 x 3 convolutions in float32 by Winograd's F(4 x 4, 3 x 3): a quarter of the multiplications (Lavin and
// Gray 2016, arXiv 1509.09308), as cuDNN does on GPUs. Results differ from direct ones in the last bits.
#pragma once

#include <array>

#include "tensor/torch_headers.h"

namespace ipmix::winograd {

// Whether a convolution (groups and dilation 1) of these is done here, faster than by LibTorch: float32 on an
// AVX2 processor, not under autocast; N x C x H x W in channels-last layout; 3 x 3, stride 1, padding up to
// 2; channels in and out multiples of 8 and at least 16; and tiles of 4 x 4 that waste little and are many
// enough to pay for the transformed filters.
bool fits(const at::Tensor& input, const at::Tensor& weight, std::array<int64_t, 2> stride,
          std::array<int64_t, 2> padding);

// Of this thread: nothing fits, LibTorch convolves.
void use_direct(bool direct);

// at::conv2d where it fits, with gradients of any order. `bias` may be undefined. The bytes do not depend on
// the number of threads.
at::Tensor conv2d(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias,
                  std::array<int64_t, 2> padding);

}  // namespace ipmix::winograd
