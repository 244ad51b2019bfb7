#include "image/resize.h"

#include <algorithm>

#include "check.h"
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

int main() {
  flat_stays_flat();
  same_size_is_a_copy();
  box_filter_is_the_mean();
  box_of_a_picture();
  CHECK(filter_named("bicubic") == Filter::kBicubic);
  CHECK_THROWS("INVALID_ARGUMENT", filter_named("cubic"));
  return check::report();
}
