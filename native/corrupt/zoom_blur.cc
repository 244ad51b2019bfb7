// The mean of a picture and its enlargements about the centre.
#include <vector>

#include "corrupt/clipped_zoom.h"
#include "corrupt/corruption_kernels.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {
namespace {

void add_zoomed(const WorkingPicture<float>& picture, double zoom, std::vector<double>& line,
                WorkingPicture<float>& sum) {
  const ZoomedAxis down = zoomed_axis(picture.height, zoom), across = zoomed_axis(picture.width, zoom);
  const size_t stride = picture.stride();
  for (size_t y = 0; y < static_cast<size_t>(picture.height); ++y) {
    const float *above = picture.row(down.from[y]), *below = picture.row(down.to[y]);
    const double share = down.share[y];
    for (size_t i = 0; i < stride; ++i) line[i] = (1.0 - share) * above[i] + share * below[i];
    float* to = sum.row(static_cast<int>(y));
    for (size_t x = 0; x < static_cast<size_t>(picture.width); ++x) {
      const double* left = &line[static_cast<size_t>(across.from[x]) * 3];
      const double* right = &line[static_cast<size_t>(across.to[x]) * 3];
      const double part = across.share[x];
      for (size_t c = 0; c < 3; ++c)
        to[3 * x + c] += static_cast<float>((1.0 - part) * left[c] + part * right[c]);
    }
  }
}

}  // namespace

void zoom_blur(ConstImageView clean, const Setting& setting, ImageView out) {
  const WorkingPicture<float> picture(clean);
  const int zooms = static_cast<int>(setting.level[0]);
  WorkingPicture<float> sum(clean.height, clean.width);
  std::vector<double> line(picture.stride());
  const double step =
      (1.0 + setting.level[1]) - 1.0;  // numpy.arange's step: its last bits decide a rounding at 1.25
  for (int i = 0; i < zooms; ++i) add_zoomed(picture, 1.0 + i * step, line, sum);
  for (size_t i = 0; i < sum.values.size(); ++i) {
    out.data[i] = to_byte((picture.values[i] + sum.values[i]) / static_cast<float>(zooms + 1));
  }
}

}  // namespace ipmix::corruption
