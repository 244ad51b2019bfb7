#include "nn/fused_batch_norm.h"

#include <torch/csrc/autograd/functions/utils.h>

#include <cmath>
#include <memory>
#include <type_traits>
#include <utility>

#include "nn/batch_norm_backward.h"

namespace ipmix {
namespace {

// LibTorch counts a node's owners in the node itself in new releases, in a shared_ptr in older ones.
template <typename Node, typename... Arguments>
auto graph_node(Arguments&&... arguments) {
  if constexpr (std::is_base_of_v<c10::intrusive_ptr_target, torch::autograd::Node>) {
    return c10::make_intrusive<Node>(std::forward<Arguments>(arguments)...);
  } else {
    return std::make_shared<Node>(std::forward<Arguments>(arguments)...);
  }
}

bool floats(const at::Tensor& tensor) {
  return !tensor.defined() ||
         (tensor.is_cpu() && tensor.scalar_type() == at::kFloat && tensor.is_contiguous());
}

// As LibTorch does: the running variance is the unbiased one.
void move_running(const BatchNormSetting& setting, const BatchMoments& batch, size_t rows) {
  const at::NoGradGuard no_grad;
  const double count = static_cast<double>(rows), rate = setting.momentum;
  float* const mean = setting.running_mean.mutable_data_ptr<float>();
  float* const variance = setting.running_var.mutable_data_ptr<float>();
  for (size_t c = 0; c < batch.mean.size(); ++c) {
    mean[c] = static_cast<float>(rate * batch.mean[c] + (1 - rate) * mean[c]);
    variance[c] = static_cast<float>(rate * (batch.squares[c] / (count - 1)) + (1 - rate) * variance[c]);
  }
  setting.running_mean.unsafeGetTensorImpl()->bump_version();
  setting.running_var.unsafeGetTensorImpl()->bump_version();
}

ChannelStatistics statistics_of_batch(const at::Tensor& input, const RowBlocks& blocks,
                                      const BatchNormSetting& setting, const BatchNormKernels& kernels) {
  BatchMoments batch = batch_moments(input.const_data_ptr<float>(), blocks, kernels);
  move_running(setting, batch, blocks.rows());
  ChannelStatistics statistics{std::move(batch.mean), std::move(batch.squares)};
  for (double& value : statistics.inverse_deviation)
    value = 1.0 / std::sqrt(value / static_cast<double>(blocks.rows()) + setting.eps);
  return statistics;
}

ChannelStatistics running_statistics(const BatchNormSetting& setting, size_t channels) {
  ChannelStatistics statistics;
  const float* const mean = setting.running_mean.const_data_ptr<float>();
  const float* const variance = setting.running_var.const_data_ptr<float>();
  for (size_t c = 0; c < channels; ++c) {
    statistics.mean.push_back(mean[c]);
    statistics.inverse_deviation.push_back(1.0 / std::sqrt(variance[c] + setting.eps));
  }
  return statistics;
}

}  // namespace

bool fits_fused_batch_norm(const at::Tensor& input, const BatchNormSetting& setting) {
  return input.is_cpu() && input.scalar_type() == at::kFloat && input.layout() == at::kStrided &&
         input.dim() == 4 && input.numel() > 0 && input.is_contiguous(at::MemoryFormat::ChannelsLast) &&
         !input._fw_grad(0).defined() && floats(setting.weight) && floats(setting.bias) &&
         floats(setting.running_mean) && floats(setting.running_var);
}

at::Tensor fused_batch_norm(const at::Tensor& input, const BatchNormSetting& setting, bool training,
                            After after) {
  const BatchNormKernels& kernels = batch_norm_kernels(active_isa(), after);
  const RowBlocks blocks(input);
  ChannelStatistics statistics = training ? statistics_of_batch(input, blocks, setting, kernels)
                                          : running_statistics(setting, blocks.channels());
  const RoundedMap map(statistics, setting.weight, setting.bias);
  at::Tensor output = at::empty(input.sizes(), input.options(), at::MemoryFormat::ChannelsLast);
  const float* const in = input.const_data_ptr<float>();
  float* const out = output.mutable_data_ptr<float>();
  blocks.for_each([&](size_t block) {
    const size_t first = blocks.first_value(block);
    kernels.forward(in + first, blocks.size(block), map.view(), out + first);
  });
  if (torch::autograd::compute_requires_grad(input, setting.weight, setting.bias))
    torch::autograd::set_history(
        output, graph_node<BatchNormBackward>(input, setting, std::move(statistics), training, after));
  return output;
}

}  // namespace ipmix
