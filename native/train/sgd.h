// Stochastic gradient descent with (Nesterov) momentum and weight decay, the arithmetic of torch.optim.SGD:
//   g = grad + decay * w;   v = g at the first step, then momentum * v + g;   w -= lr * (nesterov ? g +
//   momentum * v : v)
// rounded as its default does, piece by piece in a core's cache, or in LibTorch's fused kernel with other
// last bits.
#pragma once

#include "train/optimizer.h"

namespace ipmix {

class Sgd : public Optimizer {
 public:
  Sgd(std::vector<ParameterGroup> groups, const OptimizerOptions& options);

  void step(double lr) override;
  std::vector<StateEntry> state() const override;  // momentum buffers by parameter name
  void load(const std::map<std::string, at::Tensor>& momentum) override;

 private:
  struct Lists {
    std::vector<at::Tensor> weights, gradients, velocities;
  };
  void step_one_by_one(const Lists& lists, double decay, double rate, bool first_step) const;

  std::vector<ParameterGroup> groups_;
  std::map<std::string, at::Tensor> velocity_;  // by parameter name
  double momentum_;
  bool nesterov_;
  bool fused_;
};

}  // namespace ipmix
