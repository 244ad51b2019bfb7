// Pictures to transformed tiles and back, eight channels at a time.
#include "nn/winograd/kernels.h"
#include "nn/winograd/kernels/transforms.h"

namespace ipmix::winograd {
namespace {

constexpr int64_t kReadAhead = 8, kWriteAhead = 2;  // tiles; measured

alignas(64) const float kZeros[kMostChannels] = {};

struct Place {
  int64_t picture, down, across;  // the tile's row and column
};

[[gnu::always_inline]] inline Place place_of(const Tiling& t, int64_t tile) {
  const int64_t row = tile / t.tiles_across;
  return {row / t.tiles_down, row % t.tiles_down, tile % t.tiles_across};
}

// Where the side x side pixels from (top, left) on begin; zeros where they are outside the picture.
template <int side>
[[gnu::always_inline]] inline void find_pixels(const float* picture, int64_t height, int64_t width,
                                               int64_t channels, int64_t top, int64_t left,
                                               const float** pixels) {
  if (top >= 0 && left >= 0 && top + side <= height && left + side <= width) {
    const float* corner = picture + (top * width + left) * channels;
    for (int row = 0; row < side; ++row, corner += width * channels)
      for (int column = 0; column < side; ++column) pixels[row * side + column] = corner + column * channels;
    return;
  }
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column) {
      const int64_t y = top + row, x = left + column;
      const bool inside = y >= 0 && y < height && x >= 0 && x < width;
      pixels[row * side + column] = inside ? picture + (y * width + x) * channels : kZeros;
    }
}

// The processor does not foresee six rows of pixels in six pages.
template <int for_writing>
[[gnu::always_inline]] inline void prefetch(const float* picture, int64_t height, int64_t width,
                                            int64_t channels, int64_t top, int64_t left) {
  const int64_t bottom = top + kTile < height ? top + kTile : height;
  const int64_t right = left + kTile < width ? left + kTile : width;
  for (int64_t y = top; y < bottom; ++y) {
    const float* row = picture + (y * width + left) * channels;
    for (int64_t i = 0; i < (right - left) * channels; i += 16) __builtin_prefetch(row + i, for_writing);
  }
}

}  // namespace

void transform_input(const Tiling& t, const float* input, int64_t first, int64_t count, float* points) {
  const int64_t stride = point_stride(t.block, t.channels), picture = t.height * t.width * t.channels;
  for (int64_t i = 0; i < count; ++i, points += t.channels) {
    if (first + i + kReadAhead < t.tiles) {
      const Place ahead = place_of(t, first + i + kReadAhead);
      prefetch<0>(input + ahead.picture * picture, t.height, t.width, t.channels, ahead.down * kTile,
                  ahead.across * kTile);
    }
    const Place place = place_of(t, first + i);
    const float* pixels[36];
    find_pixels<6>(input + place.picture * picture, t.height, t.width, t.channels,
                   place.down * kTile - t.padding_above, place.across * kTile - t.padding_left, pixels);
    for (int64_t c = 0; c < t.channels; c += kFloats) {
      Floats half[36];
      for (int column = 0; column < 6; ++column) {
        Floats pixel[6];
        for (int row = 0; row < 6; ++row) pixel[row] = load<Floats>(pixels[row * 6 + column] + c);
        pixels_to_points(pixel, 1, half + column, 6);
      }
      for (int64_t row = 0; row < 6; ++row) {
        Floats point[6];
        pixels_to_points(half + row * 6, 1, point, 1);
        for (int column = 0; column < 6; ++column)
          store(points + (row * 6 + column) * stride + c, point[column]);
      }
    }
  }
}

void transform_gradient(const Tiling& t, const float* gradient, int64_t first, int64_t count, float* points) {
  const int64_t stride = point_stride(t.block, t.padded_filters);
  const int64_t picture = t.out_height * t.out_width * t.filters;
  for (int64_t i = 0; i < count; ++i, points += t.padded_filters) {
    const Place place = place_of(t, first + i);
    const float* pixels[16];
    find_pixels<4>(gradient + place.picture * picture, t.out_height, t.out_width, t.filters,
                   place.down * kTile, place.across * kTile, pixels);
    for (int64_t k = 0; k < t.filters; k += kFloats) {
      Floats half[24];
      for (int column = 0; column < 4; ++column) {
        Floats pixel[4];
        for (int row = 0; row < 4; ++row) pixel[row] = load<Floats>(pixels[row * 4 + column] + k);
        gradient_to_points(pixel, 1, half + column, 4);
      }
      for (int64_t row = 0; row < 6; ++row) {
        Floats point[6];
        gradient_to_points(half + row * 4, 1, point, 1);
        for (int column = 0; column < 6; ++column)
          store(points + (row * 6 + column) * stride + k, point[column]);
      }
    }
  }
}

void transform_output(const Tiling& t, const float* points, const float* bias, int64_t first, int64_t count,
                      int64_t first_filter, int64_t filters, float* output) {
  const int64_t stride = point_stride(t.block, t.slice);
  const int64_t picture = t.out_height * t.out_width * t.filters;
  for (int64_t i = 0; i < count; ++i, points += t.slice) {
    if (first_filter == 0 && first + i + kWriteAhead < t.tiles) {
      const Place ahead = place_of(t, first + i + kWriteAhead);
      prefetch<1>(output + ahead.picture * picture, t.out_height, t.out_width, t.filters, ahead.down * kTile,
                  ahead.across * kTile);
    }
    const Place place = place_of(t, first + i);
    const int64_t top = place.down * kTile, left = place.across * kTile;
    float* corner = output + place.picture * picture + (top * t.out_width + left) * t.filters + first_filter;
    alignas(64) float unused[kMostChannels];  // for what is beyond the edges
    float* pixels[16];
    for (int row = 0; row < 4; ++row)
      for (int column = 0; column < 4; ++column)
        pixels[row * 4 + column] = top + row < t.out_height && left + column < t.out_width
                                       ? corner + (row * t.out_width + column) * t.filters
                                       : unused;
    for (int64_t k = 0; k < filters; k += kFloats) {
      Floats half[24];
      for (int column = 0; column < 6; ++column) {
        Floats point[6];
        for (int row = 0; row < 6; ++row) point[row] = load<Floats>(points + (row * 6 + column) * stride + k);
        points_to_pixels(point, 1, half + column, 6);
      }
      const Floats offset = bias == nullptr ? Floats{} : load<Floats>(bias + first_filter + k);
      for (int64_t row = 0; row < 4; ++row) {
        Floats pixel[4];
        points_to_pixels(half + row * 6, 1, pixel, 1);
        for (int column = 0; column < 4; ++column)
          store(pixels[row * 4 + column] + k, pixel[column] + offset);
      }
    }
  }
}

}  // namespace ipmix::winograd
