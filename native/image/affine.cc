#include "image/affine.h"

#include <algorithm>
#include <cstring>

#include "image/bilinear.h"
#include "image/kernels.h"
#include "image/operation_kernels.h"

namespace ipmix {

namespace {

// One output row from its keys: black runs, runs of neighbours that lie side by side, and single edge pixels.
class RowWriter {
 public:
  RowWriter(const AffineMatrix& matrix, ConstPlanes source, const Box& box, Planes target,
            OperationSpace& space)
      : source_(source), box_(box), target_(target), space_(space), kernels_(pixel_kernels()) {
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
    stride_ = (padded + kBlock - 1) / kBlock * kBlock;
    if (space.row.size() < 3 * stride_) space.row.resize(3 * stride_);
  }

  void write(int y) {
    // Whole vectors run over a row's end; where rows of this plane are still to come, they may do so in
    // place.
    const bool in_place = box_.width == target_.width && (box_.bottom() - 1 - y) * box_.width >= kBlock;
    out_ = in_place ? target_.row(0, y) : space_.row.data();
    plane_ = in_place ? target_.pixels() : stride_;
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
        for (int channel = 0; channel < 3; ++channel)
          std::memset(out(channel) + x, 0, static_cast<size_t>(end - x));
      } else {
        edge(x);
      }
      x = end;
    }
    if (in_place) return;
    for (int channel = 0; channel < 3; ++channel)
      std::memcpy(target_.row(channel, y) + box_.left, out(channel), static_cast<size_t>(box_.width));
  }

 private:
  uint8_t* out(int channel) { return out_ + static_cast<size_t>(channel) * plane_; }

  void blend(int32_t key, int x, int count) {
    kernels_.lerp[blend_](source_.data + key, source_.pixels(), static_cast<size_t>(source_.width),
                          space_.dx.data() + x, space_.dy.data() + x, count, out_ + x, plane_);
  }

  void edge(int x) {
    const double centre = (box_.left + x) + 0.5;
    const double from_x = (row_.a0 * centre + row_.x_constant) + row_.a2;
    const double from_y = (row_.a3 * centre + row_.y_constant) + row_.a5;
    const BilinearPoint point = bilinear_point(from_x, from_y, source_.height, source_.width);
    for (int channel = 0; channel < 3; ++channel) out(channel)[x] = bilinear_value(point, source_, channel);
  }

  ConstPlanes source_;
  Box box_;
  Planes target_;
  OperationSpace& space_;
  const PixelKernels& kernels_;
  size_t blend_;
  AffineRow row_;
  double down_x_;
  double down_y_;
  size_t stride_;  // of the three spare rows
  uint8_t* out_ = nullptr;
  size_t plane_ = 0;
};

// A whole number of pixels needs no blending: rows are copied, the rest is black.
void shift(int by_x, int by_y, ConstPlanes source, const Box& box, Planes target) {
  const int first = std::clamp(-by_x, box.left, box.right());
  const int last = std::clamp(source.width - by_x, first, box.right());
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.bottom(); ++y) {
      uint8_t* out = target.row(channel, y);
      const int from = y + by_y;
      if (from < 0 || from >= source.height || first == last) {
        std::memset(out + box.left, 0, static_cast<size_t>(box.width));
        continue;
      }
      std::memset(out + box.left, 0, static_cast<size_t>(first - box.left));
      std::memcpy(out + first, source.row(channel, from) + first + by_x, static_cast<size_t>(last - first));
      std::memset(out + last, 0, static_cast<size_t>(box.right() - last));
    }
}

}  // namespace

void transform_bilinear(const AffineMatrix& matrix, ConstPlanes source, const Box& box, Planes target,
                        OperationSpace& space) {
  RowWriter writer(matrix, source, box, target, space);
  for (int y = box.top; y < box.bottom(); ++y) writer.write(y);
}

void shear_x(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space) {
  transform_bilinear({1, factor, 0, 0, 1, 0}, source, box, target, space);
}

void shear_y(double factor, ConstPlanes source, const Box& box, Planes target, OperationSpace& space) {
  transform_bilinear({1, 0, 0, factor, 1, 0}, source, box, target, space);
}

void translate_x(double pixels, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  shift(static_cast<int>(pixels), 0, source, box, target);
}

void translate_y(double pixels, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  shift(0, static_cast<int>(pixels), source, box, target);
}

}  // namespace ipmix
