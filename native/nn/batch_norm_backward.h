// The backward of a fused batch norm in LibTorch's graph.
#pragma once

#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/saved_variable.h>

#include <mutex>
#include <string>

#include "nn/channel_statistics.h"
#include "nn/fused_batch_norm.h"

namespace ipmix {

class BatchNormBackward : public torch::autograd::Node {
 public:
  BatchNormBackward(const at::Tensor& input, const BatchNormSetting& setting, ChannelStatistics statistics,
                    bool training, After after);
  torch::autograd::variable_list apply(torch::autograd::variable_list&& gradients) override;
  void release_variables() override;
  std::string name() const override { return "BatchNormBackward"; }

 private:
  struct Saved {
    at::Tensor input, weight, bias;
  };
  torch::autograd::variable_list from_kernels(const Saved& saved, at::Tensor gradient) const;
  torch::autograd::variable_list from_operators(const Saved& saved, const at::Tensor& gradient) const;

  torch::autograd::SavedVariable input_, weight_, bias_;
  const ChannelStatistics statistics_;
  const double eps_;
  const bool training_;
  const After after_;
};

}  // namespace ipmix
