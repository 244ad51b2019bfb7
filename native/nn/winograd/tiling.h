// How a 3 x 3 convolution is cut into tiles of 4 x 4 output pixels. Plain data: the kernels see it too.
#pragma once

#include <cstdint>

namespace ipmix::winograd {

inline constexpr int64_t kTile = 4;     // output pixels of a tile, each way
inline constexpr int64_t kPoints = 36;  // products of a tile, channel and filter: 6 x 6 instead of 4 x 4 x 9
inline constexpr int64_t kFilterGroup = 16;  // filters that a product kernel computes at once
inline constexpr int64_t kMostChannels = 4096;

// Pictures are channels-last: N x H x W x C. Tiles are numbered along a row, then down, then over the batch.
struct Tiling {
  int64_t height, width, channels;      // of the input
  int64_t out_height, out_width;        // of the output
  int64_t filters, padded_filters;      // channels of the output; rounded up to whole groups
  int64_t padding_above, padding_left;  // zeros around the input
  int64_t tiles_down, tiles_across, tiles;
  int64_t block;   // tiles that are worked on at once, so that they stay in the cache
  int64_t slice;   // filters that are, a multiple of the group
  int64_t blocks;  // of tiles
};

// Floats between two points of a block's transformed tiles. A cache line more than they take: at a power of
// two all 36 points would share a few sets of the cache.
[[gnu::always_inline]] static inline int64_t point_stride(int64_t block, int64_t channels) {
  return block * channels + 16;
}

}  // namespace ipmix::winograd
