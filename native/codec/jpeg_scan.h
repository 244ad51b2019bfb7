// The scan of a JPEG to planes of samples, as much of it as a box needs.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "codec/jpeg_header.h"
#include "image/box.h"

namespace ipmix {

// The samples of whole units around a box, one plane a component.
struct JpegPlanes {
  struct Plane {
    std::vector<uint8_t> samples;
    size_t stride = 0;
    int left = 0;  // of its first sample, in the component
    int top = 0;
    uint8_t* at(int x, int y) {
      return samples.data() + static_cast<size_t>(y - top) * stride + static_cast<size_t>(x - left);
    }
  };
  std::array<Plane, 3> plane;
};

// Units above and left of the box are read and not transformed, units below are not read. False for a damaged
// file.
bool decode_scan(const JpegHeader& header, const Box& box, JpegPlanes& planes);

}  // namespace ipmix
