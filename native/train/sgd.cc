#include "train/sgd.h"

#include <utility>

#include "core/error.h"

namespace ipmix {

Sgd::Sgd(std::vector<StateEntry> parameters, const SgdOptions& options)
    : parameters_(std::move(parameters)), velocity_(parameters_.size()), options_(options) {
  if (!(options.momentum >= 0.0 && options.momentum < 1.0))
    invalid("momentum must be >= 0 and < 1, got " + std::to_string(options.momentum));
  if (!(options.weight_decay >= 0.0))
    invalid("weightDecay must be >= 0, got " + std::to_string(options.weight_decay));
  if (options.nesterov && options.momentum == 0.0)
    invalid("nesterov: true needs a momentum above 0; give momentum: 0.9 or nesterov: false");
}

void Sgd::zero_grad() {
  for (const StateEntry& entry : parameters_) entry.tensor.mutable_grad().reset();
}

void Sgd::step(double lr) {
  const at::NoGradGuard no_grad;
  for (size_t i = 0; i < parameters_.size(); ++i) {
    const at::Tensor& weight = parameters_[i].tensor;
    at::Tensor gradient = weight.grad();
    if (!gradient.defined()) continue;
    if (options_.weight_decay != 0.0) gradient = gradient.add(weight, options_.weight_decay);
    if (options_.momentum != 0.0) {
      at::Tensor& velocity = velocity_[i];
      if (velocity.defined()) {
        velocity.mul_(options_.momentum).add_(gradient);
      } else {
        velocity = gradient.clone();
      }
      gradient = options_.nesterov ? gradient.add(velocity, options_.momentum) : velocity;
    }
    weight.add_(gradient, -lr);
  }
}

std::vector<StateEntry> Sgd::state() const {
  std::vector<StateEntry> found;
  for (size_t i = 0; i < parameters_.size(); ++i)
    if (velocity_[i].defined()) found.push_back({parameters_[i].name, velocity_[i], false});
  return found;
}

void Sgd::load(const std::map<std::string, at::Tensor>& momentum) {
  std::vector<at::Tensor> loaded(parameters_.size());
  size_t used = 0;
  for (size_t i = 0; i < parameters_.size(); ++i) {
    const auto found = momentum.find(parameters_[i].name);
    if (found == momentum.end()) continue;
    if (found->second.sizes() != parameters_[i].tensor.sizes())
      throw Error("SHAPE_MISMATCH",
                  "the optimizer's state of " + parameters_[i].name + " has another shape than the weight");
    loaded[i] = at::empty_like(parameters_[i].tensor).detach();
    loaded[i].copy_(found->second);
    ++used;
  }
  if (used != momentum.size())
    throw Error("STATE_DICT_MISMATCH",
                "the optimizer's state belongs to another model: " + std::to_string(momentum.size() - used) +
                    " of its entries are unknown here");
  velocity_ = std::move(loaded);
}

}  // namespace ipmix
