#include "augment/output_format.h"

#include "augment/pixel_values.h"

namespace ipmix {

namespace {

template <typename Value, typename Convert>
void write_as(const float* view, size_t pixels, OutputLayout layout, Convert convert, Value* out) {
  if (layout == OutputLayout::kChannelsFirst) {
    for (size_t c = 0; c < 3; ++c)
      for (size_t p = 0; p < pixels; ++p) out[c * pixels + p] = convert(c, view[c * pixels + p]);
    return;
  }
  for (size_t p = 0; p < pixels; ++p)
    for (size_t c = 0; c < 3; ++c) out[3 * p + c] = convert(c, view[c * pixels + p]);
}

}  // namespace

void write_view(const float* view, size_t pixels, const Normalisation& normalisation,
                const OutputFormat& format, void* out) {
  switch (format.type) {
    case OutputType::kFloat32:
      return write_as(
          view, pixels, format.layout, [](size_t, float v) { return v; }, static_cast<float*>(out));
    case OutputType::kBFloat16:
      return write_as(
          view, pixels, format.layout, [](size_t, float v) { return bfloat16_bits(v); },
          static_cast<uint16_t*>(out));
    case OutputType::kUint8:
      return write_as(
          view, pixels, format.layout,
          [&](size_t c, float v) { return viewing_byte(v, normalisation.mean[c], normalisation.std[c]); },
          static_cast<uint8_t*>(out));
  }
}

}  // namespace ipmix
