// Bilinear blends along one axis whose fractions are known as float32; the reference's doubles decide where
// float32 cannot.
#include "core/lanes.h"
#include "image/kernels/pixel_kernels.h"

namespace ipmix::IPMIX_ISA {

namespace {

// As affine_kernels.cc's kUnsure, for fewer roundings.
constexpr float kUnsure = 0x1p-12f;

template <bool kDown>
[[gnu::noinline]] void blend_exactly(const ShearLine& line, int first, const uint8_t* at, size_t step,
                                     const Ints& unsure, uint8_t* out) {
  for (size_t j = 0; j < kFloats; ++j) {
    if (unsure[j] == 0) continue;
    const double centre = (first + static_cast<int>(j)) + 0.5;
    const double point = (kDown ? line.factor * centre + line.centre : centre + line.factor) - 0.5;
    const double fraction = point - static_cast<double>(static_cast<int>(point));
    out[j] = static_cast<uint8_t>(static_cast<int>(at[j] + (at[j + step] - at[j]) * fraction));
  }
}

}  // namespace

template <bool kDown>
void shear(const ShearLine& line, const uint8_t* from, size_t plane, size_t step,
           const float* __restrict fractions, int count, uint8_t* __restrict out, size_t out_plane) {
  for (int i = 0; i < count; i += static_cast<int>(kFloats)) {
    const Floats fraction = load<Floats>(fractions + i);
    for (size_t channel = 0; channel < 3; ++channel) {
      const uint8_t* at = from + channel * plane + i;
      uint8_t* to = out + channel * out_plane + i;
      const Ints here = load_ints(at);
      const Ints difference = load_ints(at + step) - here;
      const Floats value = to_floats(here) + to_floats(difference) * fraction;
      const Ints whole = __builtin_convertvector(value, Ints);
      const Floats rest = value - to_floats(whole);
      // Equal neighbours give themselves, in any arithmetic.
      const Ints unsure = ((rest < kUnsure) | (rest > 1.0f - kUnsure)) & (difference != 0);
      store_bytes(to, whole);
      if (any(unsure)) blend_exactly<kDown>(line, line.first + i, at, step, unsure, to);
    }
  }
}

template void shear<false>(const ShearLine&, const uint8_t*, size_t, size_t, const float*, int, uint8_t*,
                           size_t);
template void shear<true>(const ShearLine&, const uint8_t*, size_t, size_t, const float*, int, uint8_t*,
                          size_t);

}  // namespace ipmix::IPMIX_ISA
