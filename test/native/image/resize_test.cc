#include "image/resize.h"

#include <algorithm>

#include "check.h"
#include "image/resize_kernels.h"
#include "image/resize_weights.h"
#include "pictures.h"

using namespace ipmix;

constexpr Filter kFilters[] = {Filter::kBox, Filter::kBilinear, Filter::kBicubic};

static Picture resized(const Picture& picture, Filter filter, int height, int width) {
  Picture out(height, width);
  ResizeSpace space;
  resize(picture.view(), filter, out.view(), space);
  return out;
}

static void flat_stays_flat() {
  for (const Filter filter : kFilters)
    for (const int from : {1, 2, 7, 40})
      for (const int to : {1, 3, 40, 129}) {
        Picture flat(from, 2 * from);
        std::fill(flat.data.begin(), flat.data.end(), uint8_t{201});
        const Picture out = resized(flat, filter, to, to + 1);
        CHECK(std::all_of(out.data.begin(), out.data.end(), [](uint8_t v) { return v == 201; }));
      }
}

static void same_size_is_a_copy() {
  const Picture picture = test_picture(9, 31, 4);
  for (const Filter filter : kFilters) CHECK(resized(picture, filter, 9, 31).data == picture.data);
}

// The box filter halves by means of four, rounded half up in two passes.
static void box_filter_is_the_mean() {
  Picture picture(2, 2);
  const uint8_t values[4] = {10, 20, 30, 43};
  for (size_t i = 0; i < 12; ++i) picture.data[i] = values[i / 3];
  const Picture out = resized(picture, Filter::kBox, 1, 1);
  CHECK_EQUAL(out.data[0], 26);  // rows 15 and 37 (36.5), mean 26
}

static void box_of_a_picture() {
  const Picture picture = test_picture(40, 50, 8);
  ResizeSpace space;
  for (const Filter filter : kFilters) {
    Picture part(20, 11);
    for (int y = 0; y < 20; ++y) std::copy_n(picture.view().row(7 + y) + 5 * 3, 33, part.view().row(y));
    Picture direct(32, 32);
    resize_crop(picture.view(), {5, 7, 11, 20}, filter, direct.view(), space);
    CHECK(direct.data == resized(part, filter, 32, 32).data);
  }
}

static std::vector<uint8_t> by_kernels(const ResizeKernels& kernels, const Picture& picture, Filter filter,
                                       int height, int width) {
  std::vector<double> precise;
  std::vector<int> bounds, weights;
  std::vector<int16_t> halves;
  const auto axis = [&](int in, int out) {
    const int size = fill_weights(filter, in, out, precise, bounds, weights);
    const int groups = halve_weights(bounds, weights, size, halves);
    return AxisWeights{bounds.data(), weights.data(), halves.data(), size, groups};
  };
  const size_t row = static_cast<size_t>(width) * 3;
  std::vector<uint8_t> across(row * static_cast<size_t>(picture.height)),
      out(row * static_cast<size_t>(height));
  const AxisWeights columns = axis(picture.width, width);
  const uint8_t* end = picture.data.data() + picture.data.size();
  kernels.across(picture.data.data(), static_cast<size_t>(picture.width) * 3, picture.height, end, columns,
                 width, across.data());
  const AxisWeights rows = axis(picture.height, height);
  for (int y = 0; y < height; ++y) {
    const auto first = static_cast<size_t>(rows.bounds[2 * static_cast<size_t>(y)]);
    kernels.down(across.data() + first * row, row, rows, y, row, out.data() + row * static_cast<size_t>(y));
  }
  return out;
}

// Exact ends: `end` is the end of the allocation, which the sanitizer build watches.
static void every_instruction_set_gives_the_same_bytes() {
  const int sizes[][4] = {{1, 1, 5, 7},     {7, 5, 3, 64},      {40, 61, 24, 33}, {90, 130, 24, 17},
                          {33, 300, 31, 8}, {200, 9, 224, 224}, {64, 64, 63, 65}, {17, 1000, 2, 3}};
  for (const Filter filter : kFilters)
    for (const auto& [height, width, to_height, to_width] : sizes) {
      Picture picture = test_picture(height, width, 5);
      picture.data.shrink_to_fit();
      const auto expected = by_kernels(resize_kernels(Isa::kBaseline), picture, filter, to_height, to_width);
      for (int isa = 1; isa <= static_cast<int>(best_isa()); ++isa)
        CHECK(by_kernels(resize_kernels(static_cast<Isa>(isa)), picture, filter, to_height, to_width) ==
              expected);
    }
}

int main() {
  every_instruction_set_gives_the_same_bytes();
  flat_stays_flat();
  same_size_is_a_copy();
  box_filter_is_the_mean();
  box_of_a_picture();
  CHECK(filter_named("bicubic") == Filter::kBicubic);
  CHECK_THROWS("INVALID_ARGUMENT", filter_named("cubic"));
  return check::report();
}
