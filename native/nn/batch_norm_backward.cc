#include "nn/batch_norm_backward.h"

#include <torch/csrc/autograd/functions/utils.h>

#include <utility>
#include <vector>

namespace ipmix {
namespace {

using torch::autograd::variable_list;

// Nobody else sees the gradient's memory, so that the input's gradient may take its place.
bool is_last_user(const at::Tensor& gradient) {
  return gradient.use_count() == 1 && gradient.storage().use_count() == 1;
}

struct GradientSums {
  std::vector<double> sums, products;  // of the gradient, and of it times the input's distance from the mean
};

GradientSums gradient_sums(const float* in, const float* gradient, const RowBlocks& blocks,
                           const RoundedMap& map, const BatchNormKernels& kernels) {
  const size_t channels = blocks.channels();
  std::vector<float> parts(2 * channels * blocks.count());
  blocks.for_each([&](size_t block) {
    const size_t first = blocks.first_value(block);
    float* const part = parts.data() + 2 * channels * block;
    kernels.sums(in + first, gradient + first, blocks.size(block), map.view(), part, part + channels);
  });
  GradientSums all{std::vector<double>(channels), std::vector<double>(channels)};
  for (size_t block = 0; block < blocks.count(); ++block) {
    const float* const part = parts.data() + 2 * channels * block;
    for (size_t c = 0; c < channels; ++c) {
      all.sums[c] += static_cast<double>(part[c]);
      all.products[c] += static_cast<double>(part[channels + c]);
    }
  }
  for (size_t c = 0; c < channels; ++c) all.products[c] -= map.rest(c) * all.sums[c];
  return all;
}

at::Tensor as_tensor(const std::vector<double>& values, const std::vector<double>* factors) {
  at::Tensor tensor = at::empty({static_cast<int64_t>(values.size())}, at::kFloat);
  float* const out = tensor.mutable_data_ptr<float>();
  for (size_t c = 0; c < values.size(); ++c)
    out[c] = static_cast<float>(factors ? values[c] * (*factors)[c] : values[c]);
  return tensor;
}

}  // namespace

BatchNormBackward::BatchNormBackward(const at::Tensor& input, const BatchNormSetting& setting,
                                     ChannelStatistics statistics, bool training, After after)
    : Node(torch::autograd::collect_next_edges(input, setting.weight, setting.bias)),
      input_(input, false),
      weight_(setting.weight, false),
      bias_(setting.bias, false),
      statistics_(std::move(statistics)),
      eps_(setting.eps),
      training_(training),
      after_(after) {}

void BatchNormBackward::release_variables() {
  const std::lock_guard<std::mutex> lock(mutex_);
  input_.reset_data();
  weight_.reset_data();
  bias_.reset_data();
}

variable_list BatchNormBackward::apply(variable_list&& gradients) {
  const std::lock_guard<std::mutex> lock(mutex_);
  at::Tensor gradient = std::move(gradients[0]);
  if (!gradient.defined()) return variable_list(3);
  const Saved saved{input_.unpack(), weight_.unpack(), bias_.unpack()};
  return at::GradMode::is_enabled() ? from_operators(saved, gradient)
                                    : from_kernels(saved, std::move(gradient));
}

variable_list BatchNormBackward::from_kernels(const Saved& saved, at::Tensor gradient) const {
  const BatchNormKernels& kernels = batch_norm_kernels(active_isa(), after_);
  const RowBlocks blocks(saved.input);
  const RoundedMap map(statistics_, saved.weight, saved.bias);
  const bool fits =
      gradient.scalar_type() == at::kFloat && gradient.is_contiguous(at::MemoryFormat::ChannelsLast);
  if (!fits) gradient = gradient.to(at::kFloat).contiguous(at::MemoryFormat::ChannelsLast);
  const float* const in = saved.input.const_data_ptr<float>();
  const float* const from = gradient.const_data_ptr<float>();

  variable_list result(3);
  const bool to_input = task_should_compute_output(0);
  const bool to_weight = saved.weight.defined() && task_should_compute_output(1);
  const bool to_bias = saved.bias.defined() && task_should_compute_output(2);
  GradientSums all;
  if ((training_ && to_input) || to_weight || to_bias) all = gradient_sums(in, from, blocks, map, kernels);
  if (to_weight) result[1] = as_tensor(all.products, &statistics_.inverse_deviation);
  if (to_bias) result[2] = as_tensor(all.sums, nullptr);
  if (!to_input) return result;

  std::vector<float> slope(blocks.channels()), offset(blocks.channels());
  const auto count = static_cast<double>(blocks.rows());
  for (size_t c = 0; training_ && c < slope.size(); ++c) {
    const double deviation = statistics_.inverse_deviation[c];
    const double along = -map.scale(c) * deviation * deviation * all.products[c] / count;
    slope[c] = static_cast<float>(along);
    offset[c] = static_cast<float>(-map.scale(c) * all.sums[c] / count - map.rest(c) * along);
  }
  result[0] = is_last_user(gradient)
                  ? gradient
                  : at::empty(saved.input.sizes(), saved.input.options(), at::MemoryFormat::ChannelsLast);
  float* const out = result[0].mutable_data_ptr<float>();
  blocks.for_each([&](size_t block) {
    const size_t first = blocks.first_value(block);
    if (training_) {
      kernels.backward(in + first, from + first, blocks.size(block), map.view(), slope.data(), offset.data(),
                       out + first);
    } else {
      kernels.scaled(in + first, from + first, blocks.size(block), map.view(), out + first);
    }
  });
  return result;
}

// Where the gradient itself is to be differentiated: the same function of LibTorch's operators.
variable_list BatchNormBackward::from_operators(const Saved& saved, const at::Tensor& gradient) const {
  at::Tensor output;
  if (training_) {
    output = at::batch_norm(saved.input, saved.weight, saved.bias, {}, {}, true, 0.0, eps_, false);
  } else {
    const auto shaped = [](const at::Tensor& values) { return values.view({1, -1, 1, 1}); };
    output = (saved.input - shaped(as_tensor(statistics_.mean, nullptr))) *
             shaped(as_tensor(statistics_.inverse_deviation, nullptr));
    if (saved.weight.defined()) output = output * shaped(saved.weight);
    if (saved.bias.defined()) output = output + shaped(saved.bias);
  }
  if (after_ == After::kRelu) output = output.relu();
  variable_list result(3), wanted;
  std::vector<size_t> places;
  const at::Tensor* const inputs[] = {&saved.input, &saved.weight, &saved.bias};
  for (size_t i = 0; i < 3; ++i)
    if (inputs[i]->defined() && task_should_compute_output(i)) {
      wanted.push_back(*inputs[i]);
      places.push_back(i);
    }
  if (wanted.empty()) return result;
  const variable_list found = torch::autograd::grad({output}, wanted, {gradient}, true, true, true);
  for (size_t i = 0; i < places.size(); ++i) result[places[i]] = found[i];
  return result;
}

}  // namespace ipmix
