// The renderer's own layout: three planes R, G, B of height x width bytes. Every per-channel loop is then
// contiguous, and the network's channel-first tensor is written without a shuffle.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/host_device.h"
#include "core/image_view.h"
#include "image/box.h"

namespace ipmix {

// Bytes behind the last plane that a vector load may touch (never use). PlaneBuffer provides them.
inline constexpr size_t kPlanePadding = 64;

template <typename Byte>
struct BasicPlanes {
  Byte* data = nullptr;
  int height = 0;
  int width = 0;

  IPMIX_HOST_DEVICE size_t pixels() const { return static_cast<size_t>(height) * static_cast<size_t>(width); }
  IPMIX_HOST_DEVICE size_t bytes() const { return pixels() * 3; }
  IPMIX_HOST_DEVICE Byte* plane(int channel) const { return data + static_cast<size_t>(channel) * pixels(); }
  IPMIX_HOST_DEVICE Byte* row(int channel, int y) const {
    return plane(channel) + static_cast<size_t>(y) * static_cast<size_t>(width);
  }
  IPMIX_HOST_DEVICE Box whole() const { return {0, 0, width, height}; }
  IPMIX_HOST_DEVICE operator BasicPlanes<const Byte>() const { return {data, height, width}; }
};

using Planes = BasicPlanes<uint8_t>;
using ConstPlanes = BasicPlanes<const uint8_t>;

// Grows, never shrinks. Planes begin at a cache line: what malloc maps for a large block begins 16 bytes
// behind a page, so that every second vector store would cross a line, and memcpy from one such block to
// another at the same distance from a page takes up to 17 times as long on AMD's processors.
struct PlaneBuffer {
  static constexpr size_t kCacheLine = 64;
  std::vector<uint8_t> data;
  Planes sized(int height, int width) {
    const size_t needed = Planes{nullptr, height, width}.bytes() + kPlanePadding + kCacheLine;
    if (data.size() < needed) data.resize(needed);
    const size_t past = reinterpret_cast<uintptr_t>(data.data()) % kCacheLine;
    return {data.data() + (past ? kCacheLine - past : 0), height, width};
  }
};

void split_channels(ConstImageView source, Planes target);
void join_channels(ConstPlanes source, ImageView target);

// Copies the pixels of a box; source and target have the same size.
void copy_box(ConstPlanes source, const Box& box, Planes target);

}  // namespace ipmix
