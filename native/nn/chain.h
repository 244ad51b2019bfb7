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
    for (size_t i = 0; i < modules_.size(); ++i) {
      const bool joined = i + 1 < modules_.size() && modules_[i]->takes_relu() && modules_[i + 1]->is_relu();
      value = joined ? modules_[i]->forward_relu(value, context) : modules_[i]->forward(value, context);
      if (joined) ++i;
    }
    return value;
  }
  void collect_state(std::vector<StateEntry>& entries) const {
    for (const ModulePtr& module : modules_) module->collect_state(entries);
  }

 private:
  std::vector<ModulePtr> modules_;
};

}  // namespace ipmix
