#include "image/affine.h"

#include <algorithm>
#include <cstring>

#include "image/bilinear.h"
#include "image/kernels.h"
#include "image/operation_kernels.h"
#include "image/row_output.h"

namespace ipmix {

namespace {

// One output row from its keys: black runs, runs of neighbours that lie side by side, and single edge pixels.
class RowWriter {
 public:
  RowWriter(const AffineMatrix& matrix, ConstPlanes source, const Box& box, Planes target,
            OperationSpace& space)
      : source_(source), box_(box), space_(space), kernels_(pixel_kernels()), output_(box, target, space) {
    const bool level = matrix[3] == 0.0 && matrix[4] == 1.0 && matrix[5] == 0.0;    // y' = y
    const bool upright = matrix[0] == 1.0 && matrix[1] == 0.0 && matrix[2] == 0.0;  // x' = x
    blend_ = static_cast<size_t>(level ? Blend::kAcross : upright ? Blend::kDown : Blend::kBoth);
    row_ = {matrix[0], 0.0, matrix[2], matrix[3], 0.0, matrix[5], source.width, source.height};
    down_x_ = matrix[1];
    down_y_ = matrix[4];
    const size_t padded = static_cast<size_t>(box.width) + kBlock;
    if (space.keys.size() < padded) {
      space.keys.resize(padded);
      space.dx.resize(padded);
      space.dy.resize(padded);
    }
  }

  void write(int y) {
    out_ = output_.begin(y);
    row_.x_constant = down_x_ * (y + 0.5);
    row_.y_constant = down_y_ * (y + 0.5);
    kernels_.affine_keys[blend_](row_, y, box_.left, box_.width, space_.keys.data(), space_.dx.data(),
                                 space_.dy.data());
    const int32_t* keys = space_.keys.data();
    for (int x = 0; x < box_.width;) {
      const int32_t key = keys[x];
      int end = x + 1;
      if (key >= 0) {
        end = x + kernels_.run_length(keys + x, box_.width - x);
        blend(key, x, end - x);
      } else if (key == kOutside) {
        while (end < box_.width && keys[end] == kOutside) ++end;
        output_.black(x, end - x);
      } else {
        edge(x);
      }
      x = end;
    }
    output_.end(y);
  }

 private:
  void blend(int32_t key, int x, int count) {
    kernels_.lerp[blend_](source_.data + key, source_.pixels(), static_cast<size_t>(source_.width),
                          space_.dx.data() + x, space_.dy.data() + x, count, out_ + x, output_.plane());
  }

  void edge(int x) {
    const double centre = (box_.left + x) + 0.5;
    const double from_x = (row_.a0 * centre + row_.x_constant) + row_.a2;
    const double from_y = (row_.a3 * centre + row_.y_constant) + row_.a5;
    const BilinearPoint point = bilinear_point(from_x, from_y, source_.height, source_.width);
    for (int channel = 0; channel < 3; ++channel)
      out_[static_cast<size_t>(channel) * output_.plane() + static_cast<size_t>(x)] =
          bilinear_value(point, source_, channel);
  }

  ConstPlanes source_;
  Box box_;
  OperationSpace& space_;
  const PixelKernels& kernels_;
  RowOutput output_;
  size_t blend_;
  AffineRow row_;
  double down_x_;
  double down_y_;
  uint8_t* out_ = nullptr;
};

}  // namespace

void transform_bilinear(const AffineMatrix& matrix, ConstPlanes source, const Box& box, Planes target,
                        OperationSpace& space) {
  RowWriter writer(matrix, source, box, target, space);
  for (int y = box.top; y < box.bottom(); ++y) writer.write(y);
}

}  // namespace ipmix
