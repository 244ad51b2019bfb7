// One value of Pillow's bilinear_filter (libImaging/Geometry.c).
#pragma once

#include <cmath>
#include <cstdint>

#include "core/host_device.h"
#include "image/planes.h"

namespace ipmix {

IPMIX_HOST_DEVICE inline int within(int value, int size) {
  return value < 0 ? 0 : value < size ? value : size - 1;
}

// The four neighbours of a point inside the picture, and how far it lies from the upper left one. Neighbours
// beyond the border repeat it.
struct BilinearPoint {
  int x0, x1, y0, y1;
  double dx, dy;
};

IPMIX_HOST_DEVICE inline BilinearPoint bilinear_point(double x, double y, int height, int width) {
  const double px = x - 0.5;
  const double py = y - 0.5;
  const int ix = static_cast<int>(std::floor(px));
  const int iy = static_cast<int>(std::floor(py));
  return {
      within(ix, width), within(ix + 1, width), within(iy, height), within(iy + 1, height), px - ix, py - iy};
}

// Of one plane. Where the row below is the same one, so is what it gives.
IPMIX_HOST_DEVICE inline uint8_t bilinear_value(const BilinearPoint& at, ConstPlanes source, int channel) {
  const uint8_t* upper = source.row(channel, at.y0);
  const uint8_t* lower = source.row(channel, at.y1);
  const double above = upper[at.x0] + (upper[at.x1] - upper[at.x0]) * at.dx;
  const double below = lower[at.x0] + (lower[at.x1] - lower[at.x0]) * at.dx;
  return static_cast<uint8_t>(static_cast<int>(above + (below - above) * at.dy));
}

}  // namespace ipmix
