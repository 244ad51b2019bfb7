#include "train/gradients.h"

#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_norm.h>

#include <cmath>

namespace ipmix {

void clear_gradients(const std::vector<StateEntry>& parameters) {
  for (const StateEntry& entry : parameters) entry.tensor.mutable_grad().reset();
}

double clip_gradients(const std::vector<StateEntry>& parameters, double clip_norm) {
  const at::NoGradGuard no_grad;
  std::vector<at::Tensor> gradients;
  for (const StateEntry& entry : parameters)
    if (entry.tensor.grad().defined()) gradients.push_back(entry.tensor.grad());
  if (gradients.empty()) return 0.0;
  const double norm = at::stack(at::_foreach_norm(gradients, 2)).norm().item<double>();
  if (clip_norm > 0.0 && std::isfinite(norm)) {
    const double scale = clip_norm / (norm + 1e-6);
    if (scale < 1.0) at::_foreach_mul_(gradients, scale);
  }
  return norm;
}

}  // namespace ipmix
