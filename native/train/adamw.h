// Adam with decoupled weight decay (Loshchilov and Hutter 2019), the arithmetic of torch.optim.AdamW, in
// LibTorch's fused kernel.
#pragma once

#include "train/optimizer.h"

namespace ipmix {

class AdamW : public Optimizer {
 public:
  AdamW(std::vector<ParameterGroup> groups, const OptimizerOptions& options);

  void step(double lr) override;
  // <parameter>.exp_avg, .exp_avg_sq and .step, PyTorch's names.
  std::vector<StateEntry> state() const override;
  void load(const std::map<std::string, at::Tensor>& state) override;

 private:
  struct Moments {
    at::Tensor first, second;
    at::Tensor step;  // float32 scalar: steps that this parameter has had
  };
  Moments& moments_of(const StateEntry& entry);

  std::vector<ParameterGroup> groups_;
  std::map<std::string, Moments> moments_;  // by parameter name
  double beta1_, beta2_, epsilon_;
};

}  // namespace ipmix
