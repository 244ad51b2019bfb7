#include "nn/winograd/passes.h"

#include <algorithm>
#include <memory>

#include "nn/winograd/kernels.h"
#include "tensor/parallel.h"

namespace ipmix::winograd {
namespace {

// Floats that a thread keeps from call to call: fresh ones would be fresh pages each time.
class Scratch {
 public:
  float* of(int64_t count) {
    if (held_ < count) {
      held_ = 0;
      values_.reset();
      values_.reset(new (kLine) float[count]());
      held_ = count;
    }
    return values_.get();
  }

 private:
  static constexpr std::align_val_t kLine{64};
  struct Free {
    void operator()(float* values) const { ::operator delete[](values, kLine); }
  };
  std::unique_ptr<float, Free> values_;
  int64_t held_ = 0;
};
thread_local Scratch scratch;

int64_t whole_groups(int64_t filters) {
  return (filters + kFilterGroup - 1) / kFilterGroup * kFilterGroup;
}

// Of N x C x H x W -> N x K x OH x OW; blocks are yet to be chosen.
Tiling tile(at::IntArrayRef input, at::IntArrayRef output, std::array<int64_t, 2> padding) {
  Tiling t{};
  t.channels = input[1], t.height = input[2], t.width = input[3];
  t.filters = output[1], t.out_height = output[2], t.out_width = output[3];
  t.padded_filters = whole_groups(t.filters);
  t.padding_above = padding[0], t.padding_left = padding[1];
  t.tiles_down = (t.out_height + kTile - 1) / kTile;
  t.tiles_across = (t.out_width + kTile - 1) / kTile;
  t.tiles = input[0] * t.tiles_down * t.tiles_across;
  return t;
}

void choose_blocks(Tiling& t, int64_t block, int64_t slice) {
  t.block = block;
  t.slice = std::min(t.padded_filters, slice);
  t.blocks = (t.tiles + block - 1) / block;
}

// A block's transformed tiles and products stay in a second-level cache of half a megabyte where the
// channels are few; where they are many, a block is large enough for each visit of the filters to be worth
// it.
void choose_convolve_blocks(Tiling& t) {
  constexpr int64_t kTileBytes = 256 << 10;
  const int64_t bytes = kPoints * static_cast<int64_t>(sizeof(float)) * t.channels;  // of a tile
  if (t.channels * t.filters > 256 * 256) {
    choose_blocks(t, 48, t.padded_filters);
  } else {
    const int64_t block = std::clamp<int64_t>(kTileBytes / bytes / 6 * 6, 12, 96);
    choose_blocks(t, block, std::max<int64_t>(kTileBytes / 2 / (kPoints * 4 * block) / 16 * 16, 16));
  }
}

void choose_sum_blocks(Tiling& t) {
  constexpr int64_t kTileBytes = 512 << 10;
  const int64_t bytes =
      kPoints * static_cast<int64_t>(sizeof(float)) * (t.channels + t.padded_filters);  // of a tile
  choose_blocks(t, std::clamp<int64_t>(kTileBytes / bytes, 32, 96), t.padded_filters);
}

FilterView view_of(const at::Tensor& weight) {
  return {weight.const_data_ptr<float>(), weight.stride(0), weight.stride(1), weight.stride(2),
          weight.stride(3)};
}

// The filters that give the gradient of the input: turned by half a circle, inputs and outputs exchanged.
FilterView turned(const FilterView& view) {
  return {view.values + 2 * view.down + 2 * view.across, view.in, view.out, -view.down, -view.across};
}

at::Tensor transformed(const FilterView& view, const Tiling& t, const at::TensorOptions& options) {
  at::Tensor filters = at::empty({kPoints, t.padded_filters, t.channels}, options);
  float* const to = filters.data_ptr<float>();
  on_all_threads(t.padded_filters / kFilterGroup, 1, [&](int64_t first, int64_t last) {
    transform_filters(view, t.filters, t.channels, t.padded_filters, first, last, to);
  });
  return filters;
}

at::Tensor convolved(const at::Tensor& input, const FilterView& view, const float* bias, int64_t filters,
                     std::array<int64_t, 2> padding) {
  at::Tensor output = at::empty(
      {input.size(0), filters, input.size(2) + 2 * padding[0] - 2, input.size(3) + 2 * padding[1] - 2},
      input.options(), at::MemoryFormat::ChannelsLast);
  Tiling t = tile(input.sizes(), output.sizes(), padding);
  choose_convolve_blocks(t);
  const at::Tensor points = transformed(view, t, input.options());
  const float* const from = input.const_data_ptr<float>();
  const float* const by = points.const_data_ptr<float>();
  float* const to = output.data_ptr<float>();
  on_all_threads(t.blocks, 1, [&](int64_t first, int64_t last) {
    convolve(t, from, by, bias, to, first, last, scratch.of(convolve_scratch(t)));
  });
  return output;
}

}  // namespace

at::Tensor forward(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias,
                   std::array<int64_t, 2> padding) {
  const at::Tensor offsets = bias.defined() ? bias.contiguous() : bias;
  return convolved(input.contiguous(at::MemoryFormat::ChannelsLast), view_of(weight),
                   offsets.defined() ? offsets.const_data_ptr<float>() : nullptr, weight.size(0), padding);
}

at::Tensor input_gradient(const at::Tensor& gradient, const at::Tensor& weight,
                          std::array<int64_t, 2> padding) {
  return convolved(gradient.contiguous(at::MemoryFormat::ChannelsLast), turned(view_of(weight)), nullptr,
                   weight.size(1), {2 - padding[0], 2 - padding[1]});
}

// Parts of the tiles are summed side by side and added in their order: how many there are depends on the
// shapes, not on the threads.
at::Tensor weight_gradient(const at::Tensor& gradient, const at::Tensor& input, const at::Tensor& weight,
                           std::array<int64_t, 2> padding) {
  constexpr int64_t kTilesOfPart = 128, kMostParts = 16;
  const at::Tensor pixels = input.contiguous(at::MemoryFormat::ChannelsLast);
  const at::Tensor slopes = gradient.contiguous(at::MemoryFormat::ChannelsLast);
  Tiling t = tile(input.sizes(), gradient.sizes(), padding);
  choose_sum_blocks(t);
  const int64_t parts = std::min(t.blocks, std::clamp<int64_t>(t.tiles / kTilesOfPart, 2, kMostParts));
  const int64_t size = kPoints * t.channels * t.padded_filters;
  const at::Tensor sums = at::empty({parts, size}, input.options());
  float* const all = sums.data_ptr<float>();
  const float* const from = pixels.const_data_ptr<float>();
  const float* const by = slopes.const_data_ptr<float>();
  on_all_threads(parts, 1, [&](int64_t first, int64_t last) {
    for (int64_t part = first; part < last; ++part) {
      std::fill_n(all + part * size, size, 0.0f);
      sum_products(t, from, by, t.blocks * part / parts, t.blocks * (part + 1) / parts, all + part * size,
                   scratch.of(sum_scratch(t)));
    }
  });
  at::Tensor result = at::empty_like(weight);
  float* const to = result.data_ptr<float>();
  const FilterView layout = view_of(result);
  on_all_threads(t.channels, 1, [&](int64_t first, int64_t last) {
    filter_gradient(t, all, parts, first, last, layout, to);
  });
  return result;
}

}  // namespace ipmix::winograd
