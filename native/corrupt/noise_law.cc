#include "corrupt/noise_law.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <numbers>
#include <utility>

namespace ipmix::corruption {
namespace {

using Row = NoiseLaw::Row;

constexpr size_t kPairs = 65536;  // of clean and noisy levels

// x + N(0, sigma), cut to 0..1, times 255, truncated: at most b when x + n < (b + 1) / 255.
Row gaussian(int clean, double sigma) {
  Row row;
  for (int b = 0; b < 255; ++b) {
    const double distance = (b + 1 - clean) / 255.0;
    row[static_cast<size_t>(b)] = sigma > 0.0 ? 0.5 * std::erfc(-distance / (sigma * std::numbers::sqrt2))
                                              : static_cast<double>(distance > 0.0);
  }
  row[255] = 1.0;
  return row;
}

// Poisson(x c) / c, cut to 0..1, times 255, truncated.
Row shot(int clean, double photons) {
  Row row{};
  const double mean = clean / 255.0 * photons;
  double log_factorial = 0.0;
  for (int k = 0; k < photons; ++k) {
    if (k > 0) log_factorial += std::log(k);
    const double mass =
        mean > 0.0 ? std::exp(k * std::log(mean) - mean - log_factorial) : static_cast<double>(k == 0);
    row[static_cast<size_t>(k / photons * 255.0)] += mass;
  }
  for (size_t b = 1; b < row.size(); ++b) row[b] += row[b - 1];
  row[255] = 1.0;  // every count from `photons` up is white
  return row;
}

// Salt or pepper with half the probability each.
Row impulse(int clean, double share) {
  Row row;
  for (int b = 0; b < 256; ++b) row[static_cast<size_t>(b)] = b < clean ? 0.5 * share : 1.0 - 0.5 * share;
  row[255] = 1.0;
  return row;
}

Row law_row(NoiseKind kind, double parameter, int clean) {
  switch (kind) {
    case NoiseKind::kGaussian:
      return gaussian(clean, parameter);
    case NoiseKind::kShot:
      return shot(clean, parameter);
    case NoiseKind::kImpulse:
      return impulse(clean, parameter);
    default:
      return gaussian(clean, parameter * clean / 255.0);  // x + x N(0, sigma)
  }
}

}  // namespace

NoiseLaw::NoiseLaw(const std::function<Row(int clean)>& at_most) : last_(kPairs), lead_(kPairs) {
  for (size_t clean = 0; clean < 256; ++clean) {
    const Row row = at_most(static_cast<int>(clean));
    std::array<uint64_t, 256> below;  // how many of the 2^32 numbers mean this outcome or a lower one
    for (size_t b = 0; b < 256; ++b) {
      below[b] = static_cast<uint64_t>(std::llround(std::clamp(row[b], 0.0, 1.0) * 0x1.0p32));
      if (b > 0) below[b] = std::max(below[b], below[b - 1]);
    }
    below[255] = uint64_t{1} << 32;  // ends every search
    // An outcome with none (0 - 1 wraps) comes before every lead's and is never looked at.
    for (size_t b = 0; b < 256; ++b) last_[clean << 8 | b] = static_cast<uint32_t>(below[b] - 1);
    size_t first = 0;
    for (uint64_t leading = 0; leading < 256; ++leading) {
      while (leading << 24 >= below[first]) ++first;
      size_t second = first;
      while ((leading << 24 | 0xFFFFFF) >= below[second]) ++second;
      const auto low = static_cast<uint8_t>(first), high = static_cast<uint8_t>(second);
      const bool one_border = first < second && below[second - 1] == below[first];
      const auto border = static_cast<uint16_t>(one_border ? below[first] >> 8 : 0);
      const bool several = first < second && !one_border;
      lead_[clean << 8 | leading] = {several ? high : low, several ? low : high, border};
    }
  }
}

const NoiseLaw& noise_law(NoiseKind kind, double parameter) {
  static std::mutex mutex;
  static std::map<std::pair<NoiseKind, double>, std::unique_ptr<NoiseLaw>> laws;
  const std::lock_guard lock(mutex);
  auto& law = laws[{kind, parameter}];
  if (!law) law = std::make_unique<NoiseLaw>([&](int clean) { return law_row(kind, parameter, clean); });
  return *law;
}

}  // namespace ipmix::corruption
