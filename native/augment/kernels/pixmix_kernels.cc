#include "augment/pixmix_kernels.h"

#include "augment/kernels/exp2_lanes.h"
#include "augment/kernels/log2_lanes.h"
#include "core/lanes.h"

namespace ipmix::IPMIX_ISA {

namespace {

// torch.clip(0, 1); a value that is not a number becomes 0.
template <typename Vector>
[[gnu::always_inline]] inline Vector within_one(Vector value) {
  const Vector least = value > 0.0f ? value : Vector{};
  return least < 1.0f ? least : Vector{} + 1.0f;
}

void to_unit(const uint8_t* in, size_t count, float* out) {
  for (size_t i = 0; i < count; i += kFloats) store(out + i, load_unit(in + i));
}

void add(float* mixed, const uint8_t* partner, float a, float b, size_t count) {
  for (size_t i = 0; i < count; i += kFloats) {
    const Floats u = load<Floats>(mixed + i);
    const Floats v = load_unit(partner + i);
    store(mixed + i, within_one((a * (u * 2.0f - 1.0f) + b * (v * 2.0f - 1.0f) + 1.0f) * 0.5f));
  }
}

void multiply(float* mixed, const uint8_t* partner, float a, const float* powers, size_t count) {
  const float of_zero = a > 0.0f ? 0.0f : a < 0.0f ? __builtin_inff() : 1.0f;
  for (size_t i = 0; i < count; i += kDoubles) {
    const Doubles twice = __builtin_convertvector(load<PowerFloats>(mixed + i), Doubles) * 2.0;
    PowerFloats one = exp2_lanes(static_cast<double>(a) * log2_lanes(twice));
    PowerFloats two;
    for (size_t j = 0; j < kDoubles; ++j) {
      if (mixed[i + j] == 0.0f) one[j] = of_zero;
      two[j] = powers[partner[i + j]];
    }
    store(mixed + i, within_one(one * two * 0.5f));
  }
}

void normalise(const float* in, float mean, float std, size_t count, float* out) {
  for (size_t i = 0; i < count; i += kFloats) {
    const Floats value = (load<Floats>(in + i) - mean) / std;
    if (i + kFloats <= count)
      store(out + i, value);
    else
      __builtin_memcpy(out + i, &value, (count - i) * sizeof(float));
  }
}

}  // namespace

extern const PixMixKernels kPixMixKernels;
const PixMixKernels kPixMixKernels{to_unit, add, multiply, normalise};

}  // namespace ipmix::IPMIX_ISA
