// Batch norm's per-channel numbers, in doubles, and the loops over blocks of rows that the kernels work on.
#pragma once

#include <functional>
#include <vector>

#include "nn/batch_norm_kernels.h"
#include "tensor/parallel.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct ChannelStatistics {
  std::vector<double> mean, inverse_deviation;
};

// The pixels of a channels-last batch as rows of channels, cut into blocks that stay in a core's cache. Where
// they are cut does not depend on the threads, so that sums by block do not either.
class RowBlocks {
 public:
  explicit RowBlocks(const at::Tensor& pictures);
  size_t rows() const { return rows_; }
  size_t channels() const { return channels_; }
  size_t count() const { return (rows_ + per_block_ - 1) / per_block_; }
  size_t first_value(size_t block) const { return block * per_block_ * channels_; }
  ChannelRows size(size_t block) const {
    return {std::min(per_block_, rows_ - block * per_block_), channels_};
  }
  // Calls body(block) for every block, on all threads of LibTorch.
  template <typename Body>
  void for_each(const Body& body) const {
    on_all_threads(static_cast<int64_t>(count()), 2, [&](int64_t first, int64_t last) {
      for (int64_t block = first; block < last; ++block) body(static_cast<size_t>(block));
    });
  }

 private:
  size_t rows_, channels_, per_block_;
};

// What the kernels multiply with. The mean is rounded to float32; the bias takes what that leaves.
class RoundedMap {
 public:
  RoundedMap(const ChannelStatistics& statistics, const at::Tensor& weight, const at::Tensor& bias);
  ChannelMap view() const { return {mean_.data(), scale_.data(), bias_.data()}; }
  double scale(size_t channel) const { return scale_[channel]; }
  double rest(size_t channel) const { return rest_[channel]; }  // of the mean

 private:
  std::vector<float> mean_, scale_, bias_;
  std::vector<double> rest_;
};

struct BatchMoments {
  std::vector<double> mean, squares;  // squares: the sum of squared distances from the mean
};

BatchMoments batch_moments(const float* in, const RowBlocks& blocks, const BatchNormKernels& kernels);

}  // namespace ipmix
