// Turns a spec into modules. Each module gets a number in the order of building; it addresses the module's
// initial values and dropout masks.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nn/module.h"

namespace ipmix {

class Builder {
 public:
  explicit Builder(uint64_t seed) : seed_(seed) {}
  // Checks a spec: its convolutions and linear layers get weights without memory or values.
  static Builder for_checking() {
    Builder builder(0);
    builder.draws_ = false;
    return builder;
  }

  ModulePtr build(const ModuleSpec& spec, const std::string& path);
  // The children of a container, registered under `path`. INVALID_ARGUMENT where a name is empty, has a dot
  // or is there twice; `taken` carries the names of one namespace over several calls.
  std::vector<ModulePtr> build_children(const ModuleSpec& spec, const std::string& path,
                                        std::vector<std::string>& taken);

  uint64_t seed() const { return seed_; }
  uint64_t number() const { return number_; }  // of the module being built
  bool draws() const { return draws_; }

 private:
  uint64_t seed_;
  uint64_t number_ = 0;
  bool draws_ = true;
};

using Factory = ModulePtr (*)(const ModuleSpec& spec, const std::string& path, Builder& builder);

// One factory a layer; the table that names them is in registry.cc.
ModulePtr make_conv2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_linear(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_batch_norm2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_batch_norm1d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_group_norm(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_layer_norm(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_layer_norm2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_relu(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_gelu(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_relu6(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_leaky_relu(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_elu(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_silu(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_mish(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_hardswish(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_hardsigmoid(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_sigmoid(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_tanh(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_max_pool2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_avg_pool2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_adaptive_avg_pool2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_adaptive_max_pool2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_dropout(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_dropout2d(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_stochastic_depth(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_flatten(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_identity(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_sequential(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_residual(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_concat(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_parallel(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_gate(const ModuleSpec& spec, const std::string& path, Builder& builder);
ModulePtr make_torch_script(const ModuleSpec& spec, const std::string& path, Builder& builder);

}  // namespace ipmix
