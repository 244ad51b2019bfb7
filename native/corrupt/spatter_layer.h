// Drops on the lens.
#pragma once

#include "core/image_view.h"
#include "core/random.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {

struct Drops {
  double mean;
  double sigma;
  double blur;
  double threshold;
};

// Blurred noise, what lies below the threshold taken out.
WorkingPicture<double> draw_drops(int height, int width, const Drops& drops, Random& random);

void lay_water(ConstImageView clean, const WorkingPicture<double>& layer, double strength, ImageView out);

}  // namespace ipmix::corruption
