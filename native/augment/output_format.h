// What a batch of views is written as. The values are those of the float32 view; only their form differs.
#pragma once

#include <cstddef>
#include <cstdint>

#include "augment/normalisation.h"
#include "core/host_device.h"

namespace ipmix {

enum class OutputType : uint8_t {
  kFloat32,
  kBFloat16,  // the nearest, ties to even
  kUint8,     // denormalised and clipped to 0..255: to look at
};

enum class OutputLayout : uint8_t { kChannelsFirst, kChannelsLast };

struct OutputFormat {
  OutputType type = OutputType::kFloat32;
  OutputLayout layout = OutputLayout::kChannelsFirst;
  bool operator==(const OutputFormat&) const = default;
};

IPMIX_HOST_DEVICE inline size_t bytes_of(OutputType type) {
  return type == OutputType::kFloat32 ? 4 : type == OutputType::kBFloat16 ? 2 : 1;
}

// Place of a value among the 3 x pixels of its view.
IPMIX_HOST_DEVICE inline size_t place_of(OutputLayout layout, size_t pixels, size_t channel, size_t pixel) {
  return layout == OutputLayout::kChannelsLast ? 3 * pixel + channel : channel * pixels + pixel;
}

// One view in the form asked for. view: 3 x pixels float32, normalised.
void write_view(const float* view, size_t pixels, const Normalisation& normalisation,
                const OutputFormat& format, void* out);

}  // namespace ipmix
