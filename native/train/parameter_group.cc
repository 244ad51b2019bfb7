#include "train/parameter_group.h"

#include <map>

#include "core/error.h"

namespace ipmix {

std::vector<ParameterGroup> group_parameters(const std::vector<StateEntry>& parameters,
                                             const std::vector<GroupOptions>& groups, double weight_decay) {
  std::map<std::string, size_t> group_of;
  std::vector<ParameterGroup> found;
  for (const GroupOptions& group : groups) {
    if (!(group.weight_decay >= 0.0) || !(group.lr_scale >= 0.0))
      invalid("a parameter group's weightDecay and lrScale must be >= 0, got " +
              std::to_string(group.weight_decay) + " and " + std::to_string(group.lr_scale));
    for (const std::string& name : group.names) group_of.emplace(name, found.size());
    found.push_back({{}, group.weight_decay, group.lr_scale});
  }
  found.push_back({{}, weight_decay, 1.0});
  for (const StateEntry& entry : parameters) {
    const auto named = group_of.find(entry.name);
    found[named == group_of.end() ? groups.size() : named->second].parameters.push_back(entry);
    if (named != group_of.end()) group_of.erase(named);
  }
  if (!group_of.empty())
    invalid("a parameter group names '" + group_of.begin()->first + "', but the model has no such parameter");
  std::erase_if(found, [](const ParameterGroup& group) { return group.parameters.empty(); });
  return found;
}

at::Tensor aligned_gradient(const at::Tensor& weight) {
  const at::Tensor& gradient = weight.grad();
  if (!gradient.defined() || gradient.strides() == weight.strides()) return gradient;
  return at::empty_like(weight).copy_(gradient);
}

at::Tensor aligned_buffer(const std::string& name, const at::Tensor& saved, const at::Tensor& weight) {
  if (saved.sizes() != weight.sizes())
    throw Error("SHAPE_MISMATCH", "the optimizer's state of " + name + " has another shape than the weight");
  const at::NoGradGuard no_grad;
  return at::empty_like(weight).detach().copy_(saved);
}

void expect_all_used(size_t used, size_t given) {
  if (used == given) return;
  throw Error("STATE_DICT_MISMATCH", "the optimizer's state belongs to another model or optimizer: " +
                                         std::to_string(given - used) + " of its entries are unknown here");
}

}  // namespace ipmix
