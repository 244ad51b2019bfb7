// Modules run one after the other: the inside of every container.
#pragma once

#include <utility>
#include <vector>

#include "nn/module.h"

namespace ipmix {

class Chain {
 public:
  Chain() = default;
  explicit Chain(std::vector<ModulePtr> modules) : modules_(std::move(modules)) {}
  bool empty() const { return modules_.empty(); }

  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const {
    at::Tensor value = input;
    for (const ModulePtr& module : modules_) value = module->forward(value, context);
    return value;
  }
  void collect_state(std::vector<StateEntry>& entries) const {
    for (const ModulePtr& module : modules_) module->collect_state(entries);
  }

 private:
  std::vector<ModulePtr> modules_;
};

}  // namespace ipmix
