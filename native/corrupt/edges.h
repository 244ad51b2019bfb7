// What spatter's water is shaped by: OpenCV's edges, distances, box mean and histogram equalisation, on
// single planes of bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ipmix::corruption {

struct BytePlane {
  BytePlane(int plane_height, int plane_width)
      : height(plane_height),
        width(plane_width),
        values(static_cast<size_t>(plane_height) * static_cast<size_t>(plane_width)) {}
  uint8_t* row(int y) { return values.data() + static_cast<size_t>(y) * static_cast<size_t>(width); }
  const uint8_t* row(int y) const {
    return values.data() + static_cast<size_t>(y) * static_cast<size_t>(width);
  }
  int height;
  int width;
  std::vector<uint8_t> values;
};

// Canny's edges (Sobel 3 x 3, |dx| + |dy|): 1 on an edge, else 0.
BytePlane canny(const BytePlane& plane, int low, int high);

// cv::distanceTransform(DIST_L2, 5): distance to the nearest edge, in steps of 1, 1.4 and 2.1969, at most
// `most`.
std::vector<float> edge_distance(const BytePlane& edges, float most);

// The 3 x 3 mean, mirrored about the edge pixels, rounded.
BytePlane box_mean(const BytePlane& plane);

// cv::equalizeHist.
void equalize_histogram(BytePlane& plane);

}  // namespace ipmix::corruption
