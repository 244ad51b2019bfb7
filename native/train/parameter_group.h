// Parameters that share a weight decay and a scale of the learning rate.
#pragma once

#include <string>
#include <vector>

#include "nn/model.h"

namespace ipmix {

struct GroupOptions {
  std::vector<std::string> names;  // of parameters; a parameter belongs to the first group that names it
  double weight_decay = 0.0;
  double lr_scale = 1.0;
};

struct ParameterGroup {
  std::vector<StateEntry> parameters;
  double weight_decay = 0.0;
  double lr_scale = 1.0;
};

// Every parameter in exactly one group: those that no group names share `weight_decay`. INVALID_ARGUMENT
// where a group names something that the model has not. Groups that end up empty are left out.
std::vector<ParameterGroup> group_parameters(const std::vector<StateEntry>& parameters,
                                             const std::vector<GroupOptions>& groups, double weight_decay);

// The gradient in the memory order of the weight, which fused kernels take for granted; undefined where
// there is none.
at::Tensor aligned_gradient(const at::Tensor& weight);

// A buffer of the weight's shape and memory order with the values of `saved`. SHAPE_MISMATCH names `name`.
at::Tensor aligned_buffer(const std::string& name, const at::Tensor& saved, const at::Tensor& weight);

// STATE_DICT_MISMATCH unless all of `given` entries were `used`.
void expect_all_used(size_t used, size_t given);

}  // namespace ipmix
