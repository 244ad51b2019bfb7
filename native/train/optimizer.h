// What moves the weights: a gradient and a learning rate become a step. Kinds differ in their arithmetic and
// in what they remember of each parameter.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "nn/model.h"
#include "train/parameter_group.h"

namespace ipmix {

struct OptimizerOptions {
  std::string kind = "sgd";  // or "adamw"
  double weight_decay = 5e-4;
  double momentum = 0.9;  // sgd
  bool nesterov = true;   // sgd
  bool fused = false;     // sgd; adamw is always
  double beta1 = 0.9;     // adamw
  double beta2 = 0.999;   // adamw
  double epsilon = 1e-8;  // adamw
  std::vector<GroupOptions> groups;
};

class Optimizer {
 public:
  virtual ~Optimizer() = default;
  Optimizer() = default;
  Optimizer(const Optimizer&) = delete;
  Optimizer& operator=(const Optimizer&) = delete;

  // Parameters without a gradient are left alone.
  virtual void step(double lr) = 0;
  // What it remembers, by names that begin with the parameter's; only what exists yet.
  virtual std::vector<StateEntry> state() const = 0;
  // Takes a state back: all of it, or SHAPE_MISMATCH or STATE_DICT_MISMATCH and nothing.
  virtual void load(const std::map<std::string, at::Tensor>& state) = 0;
};

// INVALID_ARGUMENT says which option does not fit.
std::unique_ptr<Optimizer> make_optimizer(const std::vector<StateEntry>& parameters,
                                          const OptimizerOptions& options);

}  // namespace ipmix
