// Stochastic gradient descent with (Nesterov) momentum and weight decay, the arithmetic of torch.optim.SGD:
//   g = grad + decay * w;   v = g at the first step, then momentum * v + g;   w -= lr * (nesterov ? g +
//   momentum * v : v)
#pragma once

#include <vector>

#include "nn/model.h"

namespace ipmix {

struct SgdOptions {
  double momentum = 0.9;
  double weight_decay = 5e-4;
  bool nesterov = true;
};

class Sgd {
 public:
  Sgd(std::vector<StateEntry> parameters, const SgdOptions& options);  // INVALID_ARGUMENT

  void zero_grad();
  void step(double lr);  // parameters without a gradient are left alone

  // Momentum buffers by parameter name; only those that exist yet.
  std::vector<StateEntry> state() const;
  void load(const std::map<std::string, at::Tensor>& momentum);

 private:
  std::vector<StateEntry> parameters_;
  std::vector<at::Tensor> velocity_;
  SgdOptions options_;
};

}  // namespace ipmix
