// Pillow's ImageOps: equalize, autocontrast, posterize, solarize, invert. All are tables of 256 values.
#include <algorithm>
#include <cmath>

#include "image/operation_kernels.h"
#include "image/point.h"

namespace ipmix {

namespace {

Table identity() {
  Table table;
  for (size_t v = 0; v < 256; ++v) table[v] = static_cast<uint8_t>(v);
  return table;
}

Table equalizing(const Histogram& counts) {
  uint32_t total = 0;
  uint32_t last = 0;
  int used = 0;
  for (const uint32_t count : counts) {
    total += count;
    if (count == 0) continue;
    last = count;
    ++used;
  }
  const uint32_t step = (total - last) / 255;
  if (used <= 1 || step == 0) return identity();
  // Quotients of 32-bit integers are exact in double, whose division the compiler can make vectors of.
  std::array<double, 256> sums;
  uint32_t sum = step / 2;
  for (size_t v = 0; v < 256; ++v) {
    sums[v] = sum;
    sum += counts[v];
  }
  Table table;
  for (size_t v = 0; v < 256; ++v)
    table[v] = static_cast<uint8_t>(std::min(static_cast<int>(sums[v] / step), 255));
  return table;
}

// Python's float floor division.
double floor_divide(double value, double by) {
  const double quotient = (value - std::fmod(value, by)) / by;
  const double down = std::floor(quotient);
  return quotient - down > 0.5 ? down + 1.0 : down;
}

// Takes `cut` counts away, from `first` on in direction `way`.
void cut_end(std::array<int64_t, 256>& counts, int64_t cut, int first, int way) {
  for (int v = first; v >= 0 && v < 256; v += way) {
    auto& count = counts[static_cast<size_t>(v)];
    const int64_t taken = std::min(cut, count);
    count -= taken;
    cut -= taken;
    if (cut <= 0) return;
  }
}

Table stretching(const Histogram& histogram, double cutoff) {
  std::array<int64_t, 256> counts;
  std::copy(histogram.begin(), histogram.end(), counts.begin());
  int64_t total = 0;
  for (const int64_t count : counts) total += count;
  if (cutoff != 0.0) {
    const auto cut = static_cast<int64_t>(floor_divide(static_cast<double>(total) * cutoff, 100.0));
    cut_end(counts, cut, 0, 1);
    cut_end(counts, cut, 255, -1);
  }
  int low = 0;
  int high = 255;
  while (low < 255 && counts[static_cast<size_t>(low)] == 0) ++low;
  while (high > 0 && counts[static_cast<size_t>(high)] == 0) --high;
  if (high <= low) return identity();
  const double scale = 255.0 / (high - low);
  const double offset = -low * scale;
  Table table;
  for (int v = 0; v < 256; ++v)
    table[static_cast<size_t>(v)] =
        static_cast<uint8_t>(std::clamp(static_cast<int>(v * scale + offset), 0, 255));
  return table;
}

// Applies an expression to each byte of a box; the compiler makes vector code of it. Whole rows are one run.
template <typename Expression>
void map_bytes(ConstPlanes source, const Box& box, Planes target, Expression expression) {
  const bool whole_rows = box.width == source.width;
  const int rows = whole_rows ? 1 : box.height;
  const size_t count = static_cast<size_t>(box.width) * static_cast<size_t>(whole_rows ? box.height : 1);
  for (int channel = 0; channel < 3; ++channel)
    for (int y = box.top; y < box.top + rows; ++y) {
      const uint8_t* __restrict in = source.row(channel, y) + box.left;
      uint8_t* __restrict out = target.row(channel, y) + box.left;
      for (size_t x = 0; x < count; ++x) out[x] = expression(in[x]);
    }
}

}  // namespace

void equalize(double, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  map_planes(source, box, target,
             [&](int channel) { return equalizing(histogram(source.plane(channel), source.pixels())); });
}

void autocontrast(double cutoff, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  map_planes(source, box, target, [&](int channel) {
    return stretching(histogram(source.plane(channel), source.pixels()), cutoff);
  });
}

void posterize(double bits, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const auto mask = static_cast<uint8_t>(0xFF00u >> static_cast<int>(bits));
  map_bytes(source, box, target, [mask](uint8_t v) { return static_cast<uint8_t>(v & mask); });
}

void solarize(double threshold, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  const int least = static_cast<int>(threshold);
  if (least > 255) return copy_box(source, box, target);
  const auto from = static_cast<uint8_t>(least);
  map_bytes(source, box, target, [from](uint8_t v) { return v >= from ? static_cast<uint8_t>(255 - v) : v; });
}

void invert(double, ConstPlanes source, const Box& box, Planes target, OperationSpace&) {
  map_bytes(source, box, target, [](uint8_t v) { return static_cast<uint8_t>(255 - v); });
}

}  // namespace ipmix
