// A moving camera.
#include "corrupt/corruption_kernels.h"
#include "corrupt/motion_filter.h"

namespace ipmix::corruption {

void motion_blur(ConstImageView clean, const Setting& setting, ImageView out) {
  const double degrees = setting.random.uniform(-45.0, 45.0);
  motion_filter(clean.data, clean.height, clean.width, 3, {setting.level[0], setting.level[1], degrees},
                out.data);
}

}  // namespace ipmix::corruption
