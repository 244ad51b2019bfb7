// The generators' clipped zoom: scipy.ndimage.zoom, order 1, corners on corners, of the central part of a
// picture, cut to the picture's size again.
#pragma once

#include <vector>

#include "corrupt/working_picture.h"

namespace ipmix::corruption {

// Where one axis of the enlarged, cropped picture is looked up.
struct ZoomedAxis {
  std::vector<int> from;      // pixel before
  std::vector<int> to;        // pixel after
  std::vector<double> share;  // of the pixel after
};

ZoomedAxis zoomed_axis(int size, double zoom);

// A single plane; zoom 1 leaves it as it is.
WorkingPicture<double> clipped_zoom(const WorkingPicture<double>& layer, double zoom);

}  // namespace ipmix::corruption
