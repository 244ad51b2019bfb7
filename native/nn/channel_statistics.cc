#include "nn/channel_statistics.h"

#include <algorithm>

namespace ipmix {
namespace {

constexpr size_t kBlockValues =
    16384;  // 64 KiB: the second look at a block is served by the core's own cache

const float* values_of(const at::Tensor& tensor) {
  return tensor.defined() ? tensor.const_data_ptr<float>() : nullptr;
}

}  // namespace

RowBlocks::RowBlocks(const at::Tensor& pictures)
    : rows_(static_cast<size_t>(pictures.numel() / pictures.size(1))),
      channels_(static_cast<size_t>(pictures.size(1))),
      per_block_(std::max<size_t>(kBlockValues / channels_ / 4 * 4, 4)) {}

RoundedMap::RoundedMap(const ChannelStatistics& statistics, const at::Tensor& weight,
                       const at::Tensor& bias) {
  const float *weights = values_of(weight), *biases = values_of(bias);
  const size_t channels = statistics.mean.size();
  for (auto* of : {&mean_, &scale_, &bias_}) of->resize(channels);
  rest_.resize(channels);
  for (size_t c = 0; c < channels; ++c) {
    const double scale = statistics.inverse_deviation[c] * (weights ? weights[c] : 1.0);
    mean_[c] = static_cast<float>(statistics.mean[c]);
    rest_[c] = statistics.mean[c] - mean_[c];
    scale_[c] = static_cast<float>(scale);
    bias_[c] = static_cast<float>((biases ? biases[c] : 0.0) - rest_[c] * scale);
  }
}

BatchMoments batch_moments(const float* in, const RowBlocks& blocks, const BatchNormKernels& kernels) {
  const size_t channels = blocks.channels();
  std::vector<float> parts(3 * channels * blocks.count());
  const auto of_block = [&](size_t block) -> BlockMoments {
    float* const first = parts.data() + 3 * channels * block;
    return {first, first + channels, first + 2 * channels};
  };
  blocks.for_each([&](size_t block) {
    kernels.moments(in + blocks.first_value(block), blocks.size(block), of_block(block));
  });
  BatchMoments all{std::vector<double>(channels), std::vector<double>(channels)};
  for (size_t block = 0; block < blocks.count(); ++block) {
    const BlockMoments part = of_block(block);
    const auto count = static_cast<double>(blocks.size(block).rows);
    for (size_t c = 0; c < channels; ++c)
      all.mean[c] += count * static_cast<double>(part.pivots[c]) + static_cast<double>(part.sums[c]);
  }
  for (double& mean : all.mean) mean /= static_cast<double>(blocks.rows());
  // A block's squares around the mean of all: sum (x - pivot)^2, moved from the pivot to that mean.
  for (size_t block = 0; block < blocks.count(); ++block) {
    const BlockMoments part = of_block(block);
    const auto count = static_cast<double>(blocks.size(block).rows);
    for (size_t c = 0; c < channels; ++c) {
      const double moved = static_cast<double>(part.pivots[c]) - all.mean[c];
      all.squares[c] += static_cast<double>(part.squares[c]) +
                        moved * (2.0 * static_cast<double>(part.sums[c]) + count * moved);
    }
  }
  return all;
}

}  // namespace ipmix
