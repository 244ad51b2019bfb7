// The tables of 256 values that Pillow's ImageOps make from a channel's histogram.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

#include "core/host_device.h"

namespace ipmix {

IPMIX_HOST_DEVICE inline void identity_table(uint8_t* table) {
  for (int v = 0; v < 256; ++v) table[v] = static_cast<uint8_t>(v);
}

// ImageOps.equalize
IPMIX_HOST_DEVICE inline void equalizing_table(const uint32_t* counts, uint8_t* table) {
  uint32_t total = 0;
  uint32_t last = 0;
  int used = 0;
  for (int v = 0; v < 256; ++v) {
    total += counts[v];
    if (counts[v] == 0) continue;
    last = counts[v];
    ++used;
  }
  const uint32_t step = (total - last) / 255;
  if (used <= 1 || step == 0) return identity_table(table);
  // Quotients of 32-bit integers by a product: half a unit keeps them farther from the next whole number than
  // the reciprocal's error.
  double sums[256];
  uint32_t sum = step / 2;
  for (int v = 0; v < 256; ++v) {
    sums[v] = sum;
    sum += counts[v];
  }
  const double inverse = 1.0 / step;
  for (int v = 0; v < 256; ++v) {
    const int value = static_cast<int>((sums[v] + 0.5) * inverse);
    table[v] = static_cast<uint8_t>(value < 255 ? value : 255);
  }
}

// Python's float floor division.
IPMIX_HOST_DEVICE inline double floor_divide(double value, double by) {
  const double quotient = (value - std::fmod(value, by)) / by;
  const double down = std::floor(quotient);
  return quotient - down > 0.5 ? down + 1.0 : down;
}

// Takes `cut` counts away, from `first` on in direction `way`.
IPMIX_HOST_DEVICE inline void cut_end(uint32_t* counts, uint32_t cut, int first, int way) {
  for (int v = first; v >= 0 && v < 256; v += way) {
    const uint32_t taken = cut < counts[v] ? cut : counts[v];
    counts[v] -= taken;
    cut -= taken;
    if (cut == 0) return;
  }
}

// ImageOps.autocontrast with `cutoff` percent (0..100) taken off both ends.
IPMIX_HOST_DEVICE inline void stretching_table(const uint32_t* histogram, double cutoff, uint8_t* table) {
  uint32_t counts[256];
  uint32_t total = 0;
  for (int v = 0; v < 256; ++v) total += counts[v] = histogram[v];
  if (cutoff != 0.0) {
    const auto cut = static_cast<uint32_t>(floor_divide(total * cutoff, 100.0));
    cut_end(counts, cut, 0, 1);
    cut_end(counts, cut, 255, -1);
  }
  int low = 0;
  int high = 255;
  while (low < 255 && counts[low] == 0) ++low;
  while (high > 0 && counts[high] == 0) --high;
  if (high <= low) return identity_table(table);
  const double scale = 255.0 / (high - low);
  const double offset = -low * scale;
  for (int v = 0; v < 256; ++v) {
    const int value = static_cast<int>(v * scale + offset);
    table[v] = static_cast<uint8_t>(value < 0 ? 0 : value < 255 ? value : 255);
  }
}

}  // namespace ipmix
