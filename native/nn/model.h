// A network with its weights: the module tree of a spec and its state dict.
#pragma once

#include <map>
#include <shared_mutex>
#include <string>
#include <vector>

#include "nn/module.h"

namespace ipmix {

class Model {
 public:
  // INVALID_ARGUMENT with the path of the mistake. The same seed gives the same initial weights on every
  // device.
  Model(const ModuleSpec& spec, uint64_t seed, at::Device device);
  ~Model();

  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const;

  const std::vector<StateEntry>& state() const { return state_; }  // registration order
  std::vector<StateEntry> parameters() const;
  const at::Device& device() const { return device_; }
  void to(at::Device device);
  void to(at::MemoryFormat format);  // of the 4-dimensional weights

  // Copies values in. Nothing is changed unless all fits: STATE_DICT_MISMATCH names every missing and
  // unexpected entry, SHAPE_MISMATCH every wrong shape. `strict` false lets names differ, never shapes.
  void load(const std::map<std::string, at::Tensor>& values, bool strict);

  // Who reads weights shares it, who changes them has it alone. The engine waits for it; JavaScript's
  // synchronous calls try it, so that they never block.
  std::shared_mutex& guard() const { return guard_; }

 private:
  mutable std::shared_mutex guard_;
  ModulePtr root_;
  std::vector<StateEntry> state_;
  at::Device device_;
};

}  // namespace ipmix
