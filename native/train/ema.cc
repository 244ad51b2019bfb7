#include "train/ema.h"

#include <ATen/ops/_foreach_lerp.h>

#include <algorithm>

#include "core/error.h"

namespace ipmix {

Ema::Ema(const Model& model, double decay) : decay_(decay) {
  if (!(decay >= 0.0 && decay < 1.0))
    invalid("ema must be a decay of at least 0 and below 1, got " + std::to_string(decay));
  const at::NoGradGuard no_grad;
  for (const StateEntry& entry : model.state())
    average_.push_back({entry.name, entry.tensor.detach().clone(), entry.parameter});
}

void Ema::follow(const Model& model) {
  for (size_t i = 0; i < average_.size(); ++i) {
    const at::Tensor& weight = model.state()[i].tensor;
    at::Tensor& average = average_[i].tensor;
    if (average.device() != weight.device() || average.strides() != weight.strides())
      average = at::empty_like(weight).detach().copy_(average);
  }
}

void Ema::update(const Model& model, uint64_t step) {
  const at::NoGradGuard no_grad;
  follow(model);
  std::vector<at::Tensor> averages, weights;
  for (size_t i = 0; i < average_.size(); ++i) {
    const StateEntry& entry = model.state()[i];
    if (entry.parameter) {
      averages.push_back(average_[i].tensor);
      weights.push_back(entry.tensor);
    } else {
      average_[i].tensor.copy_(entry.tensor);
    }
  }
  const auto steps = static_cast<double>(step);
  const double decay = std::min(decay_, (1.0 + steps) / (10.0 + steps));
  at::_foreach_lerp_(averages, weights, 1.0 - decay);
}

void Ema::exchange(const Model& model) {
  const at::NoGradGuard no_grad;
  follow(model);
  for (size_t i = 0; i < average_.size(); ++i) {
    const at::Tensor& weight = model.state()[i].tensor;
    const at::Tensor live = weight.tensor_data();
    weight.set_data(average_[i].tensor);
    average_[i].tensor = live;
  }
}

void Ema::load(const std::map<std::string, at::Tensor>& values) {
  if (values.size() != average_.size())
    throw Error("STATE_DICT_MISMATCH", "the saved average has " + std::to_string(values.size()) +
                                           " entries, the model has " + std::to_string(average_.size()));
  for (const StateEntry& entry : average_) {
    const auto found = values.find(entry.name);
    if (found == values.end())
      throw Error("STATE_DICT_MISMATCH", "the saved average has no entry " + entry.name);
    if (found->second.sizes() != entry.tensor.sizes())
      throw Error("SHAPE_MISMATCH",
                  "the saved average of " + entry.name + " has another shape than the model");
  }
  const at::NoGradGuard no_grad;
  for (const StateEntry& entry : average_) entry.tensor.copy_(values.at(entry.name));
}

}  // namespace ipmix
