// Operations that map each value by a table of its plane (Pillow's Image.point).
#pragma once

#include "image/histogram.h"
#include "image/kernels.h"
#include "image/planes.h"

namespace ipmix {

// table_of(channel) gives the 256-entry table of a plane.
template <typename TableOf>
void map_planes(ConstPlanes source, const Box& box, Planes target, const TableOf& table_of) {
  const auto lookup = pixel_kernels().lookup;
  for (int channel = 0; channel < 3; ++channel) {
    const Table table = table_of(channel);
    if (box.width == source.width) {  // whole rows are one run
      const size_t count = static_cast<size_t>(box.width) * static_cast<size_t>(box.height);
      lookup(source.row(channel, box.top), count, table.data(), target.row(channel, box.top));
      continue;
    }
    for (int y = box.top; y < box.bottom(); ++y)
      lookup(source.row(channel, y) + box.left, static_cast<size_t>(box.width), table.data(),
             target.row(channel, y) + box.left);
  }
}

}  // namespace ipmix
