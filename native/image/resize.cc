#include "image/resize.h"

#include <algorithm>
#include <cstring>

#include "core/error.h"
#include "core/unknown_name.h"
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

uint8_t clip(int sum) {
  return static_cast<uint8_t>(std::clamp(sum >> kWeightBits, 0, 255));
}

constexpr int kHalf = 1 << (kWeightBits - 1);

void horizontal(const Rows& in, Filter filter, int width, int first_row, int rows, uint8_t* out,
                ResizeSpace& space) {
  const int size = fill_weights(filter, in.width, width, space.precise, space.bounds, space.weights);
  for (int y = 0; y < rows; ++y) {
    const uint8_t* row = in.row(first_row + y);
    for (int x = 0; x < width; ++x, out += 3) {
      const uint8_t* pixel = row + static_cast<size_t>(space.bounds[2 * static_cast<size_t>(x)]) * 3;
      const int count = space.bounds[2 * static_cast<size_t>(x) + 1];
      const int* weight = space.weights.data() + static_cast<size_t>(x) * static_cast<size_t>(size);
      int red = kHalf;
      int green = kHalf;
      int blue = kHalf;
      for (int j = 0; j < count; ++j, pixel += 3) {
        red += pixel[0] * weight[j];
        green += pixel[1] * weight[j];
        blue += pixel[2] * weight[j];
      }
      out[0] = clip(red);
      out[1] = clip(green);
      out[2] = clip(blue);
    }
  }
}

// Weights of the vertical axis are in `space`, their row numbers relative to in's first row plus `first_row`.
void vertical(const Rows& in, int size, int first_row, ImageView target, ResizeSpace& space) {
  const size_t values = static_cast<size_t>(target.width) * 3;
  space.sums.resize(values);
  for (int y = 0; y < target.height; ++y) {
    const int first = space.bounds[2 * static_cast<size_t>(y)] - first_row;
    const int count = space.bounds[2 * static_cast<size_t>(y) + 1];
    const int* weight = space.weights.data() + static_cast<size_t>(y) * static_cast<size_t>(size);
    if (count == 1 && weight[0] == 1 << kWeightBits) {  // a box that grows repeats its rows
      std::memcpy(target.row(y), in.row(first), values);
      continue;
    }
    int* __restrict sums = space.sums.data();
    std::fill_n(sums, values, kHalf);
    for (int j = 0; j < count; ++j) {
      const uint8_t* __restrict row = in.row(first + j);
      for (size_t i = 0; i < values; ++i) sums[i] += row[i] * weight[j];
    }
    uint8_t* __restrict out = target.row(y);
    for (size_t i = 0; i < values; ++i) out[i] = clip(sums[i]);
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
  int size = fill_weights(filter, in.height, target.height, space.precise, space.bounds, space.weights);
  if (in.width == target.width) return vertical(in, size, 0, target, space);
  const size_t last = 2 * static_cast<size_t>(target.height) - 2;
  const int first_row = space.bounds[0];
  const int rows = space.bounds[last] + space.bounds[last + 1] - first_row;
  space.rows.resize(static_cast<size_t>(rows) * static_cast<size_t>(target.width) * 3);
  horizontal(in, filter, target.width, first_row, rows, space.rows.data(), space);
  size = fill_weights(filter, in.height, target.height, space.precise, space.bounds, space.weights);
  const Rows narrow{space.rows.data(), static_cast<size_t>(target.width) * 3, rows, target.width};
  vertical(narrow, size, first_row, target, space);
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
