// For processors that the kernels are not built for.
#include "nn/winograd/convolution.h"

namespace ipmix::winograd {

void use_direct(bool) {}

bool fits(const at::Tensor&, const at::Tensor&, std::array<int64_t, 2>, std::array<int64_t, 2>) {
  return false;
}

at::Tensor conv2d(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias,
                  std::array<int64_t, 2> padding) {
  return at::conv2d(input, weight, bias, 1, padding);
}

}  // namespace ipmix::winograd
