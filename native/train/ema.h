// An exponential moving average of the weights: it judges better than the weights of the last step, which
// still jump. Running statistics are copied, not averaged (torch.optim.swa_utils.AveragedModel does so too).
#pragma once

#include "nn/model.h"

namespace ipmix {

class Ema {
 public:
  // `decay` from 0 to below 1. It starts as a copy of the model. INVALID_ARGUMENT.
  Ema(const Model& model, double decay);

  // average = d * average + (1 - d) * weight, with d = min(decay, (1 + step) / (10 + step)), so that the
  // first steps do not drag the initial weights along (TensorFlow's ExponentialMovingAverage).
  void update(const Model& model, uint64_t step);

  // The model gets the average and this the model's values; again undoes it.
  void exchange(const Model& model);

  std::vector<StateEntry> state() const { return average_; }
  void load(const std::map<std::string, at::Tensor>& values);  // STATE_DICT_MISMATCH, SHAPE_MISMATCH

 private:
  void follow(const Model& model);   // its device and memory order
  std::vector<StateEntry> average_;  // in the model's order and names
  double decay_;
};

}  // namespace ipmix
