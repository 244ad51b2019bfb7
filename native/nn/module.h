// One node of a network. Modules are immutable after building but for the values of their tensors; what
// changes from call to call comes in the ForwardContext.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "nn/module_spec.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct ForwardContext {
  bool training = false;
  uint64_t seed = 0;  // with `step` and the module's number: the address of its dropout mask
  uint64_t step = 0;
};

// A parameter or buffer. The handle is shared with the module: in-place changes and set_data are seen by it.
struct StateEntry {
  std::string name;  // PyTorch's state-dict name
  at::Tensor tensor;
  bool parameter = false;
};

class Module {
 public:
  explicit Module(std::string path) : path_(std::move(path)) {}
  virtual ~Module() = default;
  Module(const Module&) = delete;
  Module& operator=(const Module&) = delete;

  virtual at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const = 0;
  // The plain ReLU. Where one follows a module that takes it, forward_relu gives what both would
  // (nn/chain.h).
  virtual bool is_relu() const { return false; }
  virtual bool takes_relu() const { return false; }
  virtual at::Tensor forward_relu(const at::Tensor& input, const ForwardContext& context) const {
    return forward(input, context).relu();
  }
  virtual void collect_state(std::vector<StateEntry>& entries) const { (void)entries; }
  const std::string& path() const { return path_; }

 protected:
  std::string entry_name(const char* name) const { return path_.empty() ? name : path_ + "." + name; }
  // SHAPE_MISMATCH "block2.layer.0.conv1: expects 64 channels, gets 32".
  void expect_pictures(const at::Tensor& input, int64_t channels = -1) const;
  void expect_features(const at::Tensor& input, int64_t features) const;  // N x features, or N x features x L

 private:
  std::string path_;
};

using ModulePtr = std::unique_ptr<Module>;

}  // namespace ipmix
