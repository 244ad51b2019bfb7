// The mean of a picture and its enlargements about the centre.
#include <cmath>
#include <vector>

#include "corrupt/corruption_kernels.h"
#include "corrupt/working_picture.h"

namespace ipmix::corruption {
namespace {

// Where one axis of the enlarged, cropped picture is looked up.
struct Axis {
  std::vector<int> from;      // pixel before
  std::vector<int> to;        // pixel after
  std::vector<double> share;  // of the pixel after
};

// scipy.ndimage.zoom, order 1, corners on corners, of the central ceil(size / zoom) pixels; then the central
// `size` of the result.
Axis zoomed_axis(int size, double zoom) {
  const int part = static_cast<int>(std::ceil(size / zoom));
  const int begin = (size - part) / 2;
  const int large = static_cast<int>(std::nearbyint(part * zoom));
  const int trim = (large - size) / 2;
  const double step = large > 1 ? static_cast<double>(part - 1) / (large - 1) : 0.0;
  Axis axis;
  for (int i = 0; i < size; ++i) {
    const double place = std::min((i + trim) * step, static_cast<double>(part - 1));
    const int before = static_cast<int>(place);
    axis.from.push_back(begin + before);
    axis.to.push_back(begin + std::min(before + 1, part - 1));
    axis.share.push_back(place - before);
  }
  return axis;
}

void add_zoomed(const WorkingPicture<float>& picture, double zoom, std::vector<double>& line,
                WorkingPicture<float>& sum) {
  const Axis down = zoomed_axis(picture.height, zoom), across = zoomed_axis(picture.width, zoom);
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

void zoom_blur(ConstImageView clean, const Level& level, Random&, ImageView out) {
  const WorkingPicture<float> picture(clean);
  const int zooms = static_cast<int>(level[0]);
  WorkingPicture<float> sum(clean.height, clean.width);
  std::vector<double> line(picture.stride());
  const double step = (1.0 + level[1]) - 1.0;  // numpy.arange's step: its last bits decide a rounding at 1.25
  for (int i = 0; i < zooms; ++i) add_zoomed(picture, 1.0 + i * step, line, sum);
  for (size_t i = 0; i < sum.values.size(); ++i) {
    out.data[i] = to_byte((picture.values[i] + sum.values[i]) / static_cast<float>(zooms + 1));
  }
}

}  // namespace ipmix::corruption
