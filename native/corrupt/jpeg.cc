#include "corrupt/jpeg.h"

#include <algorithm>
#include <cstring>

#include "corrupt/corruption_kernels.h"

namespace ipmix::corruption {
namespace {

constexpr int rounded_up(int size, int unit) {
  return (size + unit - 1) / unit * unit;
}

// jccolor.c and jdcolor.c: 16 bits after the point.
constexpr int32_t fix(double x) {                // of x > 0, as libjpeg's macro
  return static_cast<int32_t>(x * 65536 + 0.5);  // NOLINT(bugprone-incorrect-roundings)
}
constexpr int32_t kHalf = 1 << 15;
constexpr int32_t kCentre = 128 << 16;

void to_ycc(const uint8_t* rgb, int width, uint8_t* y, uint8_t* cb, uint8_t* cr) {
  for (int x = 0; x < width; ++x, rgb += 3) {
    const int32_t r = rgb[0], g = rgb[1], b = rgb[2];
    y[x] = static_cast<uint8_t>((fix(.29900) * r + fix(.58700) * g + fix(.11400) * b + kHalf) >> 16);
    cb[x] =
        static_cast<uint8_t>((-fix(.16874) * r - fix(.33126) * g + fix(.5) * b + kCentre + kHalf - 1) >> 16);
    cr[x] =
        static_cast<uint8_t>((fix(.5) * r - fix(.41869) * g - fix(.08131) * b + kCentre + kHalf - 1) >> 16);
  }
}

// Repeats the last column and the last row into the padding.
void fill_padding(JpegPlane& plane, int width, int height) {
  for (int y = 0; y < height; ++y)
    std::memset(plane.row(y) + width, plane.row(y)[width - 1], static_cast<size_t>(plane.stride - width));
  for (int y = height; y < plane.rows; ++y)
    std::memcpy(plane.row(y), plane.row(height - 1), static_cast<size_t>(plane.stride));
}

// h2v2_downsample: the mean of 2 x 2, with a bias of 1 and 2 in turn.
JpegPlane halved(const JpegPlane& full, int height, int width) {
  JpegPlane half((height + 1) / 2, (width + 1) / 2);
  for (int y = 0; y < half.height; ++y) {
    const uint8_t *upper = full.row(2 * y), *lower = full.row(2 * y + 1);
    uint8_t* to = half.row(y);
    for (ptrdiff_t x = 0; x < half.stride; ++x) {
      const int sum = upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1];
      to[x] = static_cast<uint8_t>((sum + 1 + (x & 1)) >> 2);
    }
  }
  for (int y = half.height; y < half.rows; ++y) {
    std::memcpy(half.row(y), half.row(half.height - 1), static_cast<size_t>(half.stride));
  }
  return half;
}

// h2v2_fancy_upsample (h2v2_upsample for narrow pictures): three quarters of the nearer, one quarter of the
// farther sample, on both axes. `out` holds 2 * half.width samples.
void upsampled_row(const JpegPlane& half, int y, std::vector<int>& sums, uint8_t* out) {
  const int near = y / 2;
  if (half.width <= 2) {  // libjpeg's smooth way needs three columns; else samples are repeated
    for (int x = 0; x < 2 * half.width; ++x) out[x] = half.row(near)[x / 2];
    return;
  }
  const int far = std::clamp(y % 2 == 0 ? near - 1 : near + 1, 0, half.height - 1);
  const uint8_t *a = half.row(near), *b = half.row(far);
  const int width = half.width;
  for (int x = 0; x < width; ++x) sums[static_cast<size_t>(x)] = 3 * a[x] + b[x];
  const auto last = static_cast<size_t>(width - 1);
  for (size_t x = 0; x <= last; ++x) {
    const int here = sums[x];
    const int before = x > 0 ? sums[x - 1] : here;
    const int after = x < last ? sums[x + 1] : here;
    out[2 * x] = static_cast<uint8_t>((3 * here + before + 8) >> 4);
    out[2 * x + 1] = static_cast<uint8_t>((3 * here + after + 7) >> 4);
  }
}

void to_rgb(const uint8_t* y, const uint8_t* cb, const uint8_t* cr, int width, uint8_t* rgb) {
  for (int x = 0; x < width; ++x, rgb += 3) {
    const int32_t blue = cb[x] - 128, red = cr[x] - 128;
    rgb[0] = static_cast<uint8_t>(std::clamp(y[x] + ((fix(1.40200) * red + kHalf) >> 16), 0, 255));
    rgb[1] = static_cast<uint8_t>(
        std::clamp(y[x] + ((-fix(.34414) * blue - fix(.71414) * red + kHalf) >> 16), 0, 255));
    rgb[2] = static_cast<uint8_t>(std::clamp(y[x] + ((fix(1.77200) * blue + kHalf) >> 16), 0, 255));
  }
}

}  // namespace

JpegPlane::JpegPlane(int plane_height, int plane_width)
    : height(plane_height),
      width(plane_width),
      stride(rounded_up(plane_width, 8)),
      rows(rounded_up(plane_height, 8)),
      samples(static_cast<size_t>(stride) * static_cast<size_t>(rows)) {}

void jpeg_round_trip(ConstImageView picture, int quality, ImageView out) {
  const int height = picture.height, width = picture.width;
  // Wide enough for the halved planes' own padding.
  const int even_height = rounded_up((height + 1) / 2, 8) * 2,
            even_width = rounded_up((width + 1) / 2, 8) * 2;
  JpegPlane luma(height, width), blue(even_height, even_width), red(even_height, even_width);
  for (int y = 0; y < height; ++y) to_ycc(picture.row(y), width, luma.row(y), blue.row(y), red.row(y));
  fill_padding(luma, width, height);
  fill_padding(blue, width, height);
  fill_padding(red, width, height);
  JpegPlane half_blue = halved(blue, height, width), half_red = halved(red, height, width);
  const QuantTable chroma = quant_table(true, quality);
  jpeg_blocks(luma, quant_table(false, quality));
  jpeg_blocks(half_blue, chroma);
  jpeg_blocks(half_red, chroma);
  std::vector<int> sums(static_cast<size_t>(half_blue.width));
  for (int y = 0; y < height; ++y) {
    upsampled_row(half_blue, y, sums, blue.row(0));
    upsampled_row(half_red, y, sums, red.row(0));
    to_rgb(luma.row(y), blue.row(0), red.row(0), width, out.row(y));
  }
}

void jpeg_compression(ConstImageView clean, const Setting& setting, ImageView out) {
  jpeg_round_trip(clean, static_cast<int>(setting.level[0]), out);
}

}  // namespace ipmix::corruption
