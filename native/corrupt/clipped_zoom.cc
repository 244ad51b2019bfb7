#include "corrupt/clipped_zoom.h"

#include <cmath>

namespace ipmix::corruption {

ZoomedAxis zoomed_axis(int size, double zoom) {
  const int part = static_cast<int>(std::ceil(size / zoom));
  const int begin = (size - part) / 2;
  const int large = static_cast<int>(std::nearbyint(part * zoom));
  const int trim = (large - size) / 2;
  const double step = large > 1 ? static_cast<double>(part - 1) / (large - 1) : 0.0;
  ZoomedAxis axis;
  for (int i = 0; i < size; ++i) {
    const double place = std::min((i + trim) * step, static_cast<double>(part - 1));
    const int before = static_cast<int>(place);
    axis.from.push_back(begin + before);
    axis.to.push_back(begin + std::min(before + 1, part - 1));
    axis.share.push_back(place - before);
  }
  return axis;
}

WorkingPicture<double> clipped_zoom(const WorkingPicture<double>& layer, double zoom) {
  if (zoom == 1.0) return layer;
  const ZoomedAxis down = zoomed_axis(layer.height, zoom), across = zoomed_axis(layer.width, zoom);
  WorkingPicture<double> result = plane<double>(layer.height, layer.width);
  for (int y = 0; y < layer.height; ++y) {
    const auto row = static_cast<size_t>(y);
    const double *above = layer.row(down.from[row]), *below = layer.row(down.to[row]);
    double* to = result.row(y);
    for (size_t x = 0; x < static_cast<size_t>(layer.width); ++x) {
      const int left = across.from[x], right = across.to[x];
      const double top = above[left] + across.share[x] * (above[right] - above[left]);
      const double bottom = below[left] + across.share[x] * (below[right] - below[left]);
      to[x] = top + down.share[row] * (bottom - top);
    }
  }
  return result;
}

}  // namespace ipmix::corruption
