#include "image/resize.h"

#include <cstring>

#include "core/error.h"
#include "core/unknown_name.h"
#include "image/resize_kernels.h"
#include "image/resize_weights.h"

namespace ipmix {

namespace {

// Rows of RGB pixels inside a larger picture.
struct Rows {
  const uint8_t* data;
  size_t stride;  // bytes
  int height;
  int width;
  const uint8_t* row(int y) const { return data + static_cast<size_t>(y) * stride; }
};

const ResizeKernels& kernels() {
  static const ResizeKernels& chosen = resize_kernels(active_isa());
  return chosen;
}

// Weights of one axis in `space`.
AxisWeights weigh(Filter filter, int in, int out, ResizeSpace& space) {
  const int size = fill_weights(filter, in, out, space.precise, space.bounds, space.weights);
  const int groups = halve_weights(space.bounds, space.weights, size, space.halves);
  return {space.bounds.data(), space.weights.data(), space.halves.data(), size, groups};
}

void horizontal(const Rows& in, Filter filter, int width, int first_row, int rows, uint8_t* out,
                ResizeSpace& space) {
  const AxisWeights axis = weigh(filter, in.width, width, space);
  const uint8_t* end = in.row(in.height - 1) + static_cast<size_t>(in.width) * 3;
  kernels().across(in.row(first_row), in.stride, rows, end, axis, width, out);
}

// Row numbers of `axis` are relative to in's first row plus `first_row`.
void vertical(const Rows& in, const AxisWeights& axis, int first_row, ImageView target) {
  const size_t values = static_cast<size_t>(target.width) * 3;
  for (int y = 0; y < target.height; ++y) {
    const size_t place = 2 * static_cast<size_t>(y);
    const uint8_t* first = in.row(axis.bounds[place] - first_row);
    const int* weight = axis.weights + static_cast<size_t>(y) * static_cast<size_t>(axis.size);
    if (axis.bounds[place + 1] == 1 && weight[0] == 1 << kWeightBits)  // a box that grows repeats its rows
      std::memcpy(target.row(y), first, values);
    else
      kernels().down(first, in.stride, axis, y, values, target.row(y));
  }
}

void copy_rows(const Rows& in, ImageView target) {
  for (int y = 0; y < in.height; ++y)
    std::memcpy(target.row(y), in.row(y), static_cast<size_t>(in.width) * 3);
}

void resize_rows(const Rows& in, Filter filter, ImageView target, ResizeSpace& space) {
  if (in.height == target.height) {
    if (in.width == target.width) return copy_rows(in, target);
    return horizontal(in, filter, target.width, 0, in.height, target.data, space);
  }
  // Only the rows that the vertical pass will read go through the horizontal one.
  AxisWeights axis = weigh(filter, in.height, target.height, space);
  if (in.width == target.width) return vertical(in, axis, 0, target);
  const size_t last = 2 * static_cast<size_t>(target.height) - 2;
  const int first_row = space.bounds[0];
  const int rows = space.bounds[last] + space.bounds[last + 1] - first_row;
  space.rows.resize(static_cast<size_t>(rows) * static_cast<size_t>(target.width) * 3);
  horizontal(in, filter, target.width, first_row, rows, space.rows.data(), space);
  axis = weigh(filter, in.height, target.height, space);
  const Rows narrow{space.rows.data(), static_cast<size_t>(target.width) * 3, rows, target.width};
  vertical(narrow, axis, first_row, target);
}

}  // namespace

Filter filter_named(std::string_view name) {
  if (name == "box") return Filter::kBox;
  if (name == "bilinear") return Filter::kBilinear;
  if (name == "bicubic") return Filter::kBicubic;
  invalid(unknown_name("filter", name, {"box", "bilinear", "bicubic"}));
}

void resize_crop(ConstImageView source, const Box& box, Filter filter, ImageView target, ResizeSpace& space) {
  const size_t stride = static_cast<size_t>(source.width) * 3;
  const Rows rows{source.row(box.top) + static_cast<size_t>(box.left) * 3, stride, box.height, box.width};
  // Image.resize of a very tall picture goes vertically first.
  if (box.height > static_cast<int64_t>(box.width) * 100 && target.height < box.height) {
    space.tall.resize(static_cast<size_t>(box.width) * static_cast<size_t>(target.height) * 3);
    const ImageView middle{space.tall.data(), target.height, box.width};
    resize_rows(rows, filter, middle, space);
    const Rows shortened{space.tall.data(), static_cast<size_t>(box.width) * 3, target.height, box.width};
    return resize_rows(shortened, filter, target, space);
  }
  resize_rows(rows, filter, target, space);
}

void resize(ConstImageView source, Filter filter, ImageView target, ResizeSpace& space) {
  resize_crop(source, {0, 0, source.width, source.height}, filter, target, space);
}

}  // namespace ipmix
