#include "train/adamw.h"

#include <ATen/ops/_fused_adamw.h>

#include <utility>

#include "core/error.h"

namespace ipmix {

AdamW::AdamW(std::vector<ParameterGroup> groups, const OptimizerOptions& options)
    : groups_(std::move(groups)), beta1_(options.beta1), beta2_(options.beta2), epsilon_(options.epsilon) {
  if (!(beta1_ >= 0.0 && beta1_ < 1.0 && beta2_ >= 0.0 && beta2_ < 1.0))
    invalid("betas must be >= 0 and < 1, got " + std::to_string(beta1_) + " and " + std::to_string(beta2_));
  if (!(epsilon_ > 0.0)) invalid("epsilon must be above 0, got " + std::to_string(epsilon_));
}

AdamW::Moments& AdamW::moments_of(const StateEntry& entry) {
  Moments& moments = moments_[entry.name];
  if (!moments.step.defined()) {
    moments.first = at::zeros_like(entry.tensor).detach();
    moments.second = at::zeros_like(entry.tensor).detach();
    moments.step = at::zeros({}, entry.tensor.options().dtype(at::kFloat)).detach();
  } else if (moments.first.strides() != entry.tensor.strides()) {
    moments.first = aligned_buffer(entry.name, moments.first, entry.tensor);
    moments.second = aligned_buffer(entry.name, moments.second, entry.tensor);
  }
  return moments;
}

void AdamW::step(double lr) {
  const at::NoGradGuard no_grad;
  for (const ParameterGroup& group : groups_) {
    std::vector<at::Tensor> weights, gradients, first, second, steps;
    for (const StateEntry& entry : group.parameters) {
      const at::Tensor gradient = aligned_gradient(entry.tensor);
      if (!gradient.defined()) continue;
      const Moments& moments = moments_of(entry);
      weights.push_back(entry.tensor);
      gradients.push_back(gradient);
      first.push_back(moments.first);
      second.push_back(moments.second);
      steps.push_back(moments.step);
      moments.step.add_(1.0);
    }
    if (weights.empty()) continue;
    at::_fused_adamw_(weights, gradients, first, second, {}, steps, lr * group.lr_scale, beta1_, beta2_,
                      group.weight_decay, epsilon_, /*amsgrad=*/false, /*maximize=*/false);
  }
}

std::vector<StateEntry> AdamW::state() const {
  std::vector<StateEntry> found;
  for (const ParameterGroup& group : groups_) {
    for (const StateEntry& entry : group.parameters) {
      const auto moments = moments_.find(entry.name);
      if (moments == moments_.end()) continue;
      found.push_back({entry.name + ".exp_avg", moments->second.first, false});
      found.push_back({entry.name + ".exp_avg_sq", moments->second.second, false});
      found.push_back({entry.name + ".step", moments->second.step, false});
    }
  }
  return found;
}

void AdamW::load(const std::map<std::string, at::Tensor>& state) {
  std::map<std::string, Moments> loaded;
  size_t used = 0;
  for (const ParameterGroup& group : groups_) {
    for (const StateEntry& entry : group.parameters) {
      const auto first = state.find(entry.name + ".exp_avg");
      const auto second = state.find(entry.name + ".exp_avg_sq");
      const auto step = state.find(entry.name + ".step");
      if (first == state.end() || second == state.end() || step == state.end()) continue;
      loaded[entry.name] = {aligned_buffer(entry.name, first->second, entry.tensor),
                            aligned_buffer(entry.name, second->second, entry.tensor),
                            step->second.to(entry.tensor.device(), at::kFloat, /*non_blocking=*/false,
                                            /*copy=*/true)};
      used += 3;
    }
  }
  expect_all_used(used, state.size());
  moments_ = std::move(loaded);
}

}  // namespace ipmix
