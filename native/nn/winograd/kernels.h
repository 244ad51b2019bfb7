// The inner loops, built for AVX2 and FMA only; see convolution.h for when they run. Sums are taken in an
// order that depends on the shapes alone. kernels/*.cc may use no inline function of another header, else the
// linker could keep a copy that this processor cannot run.
#pragma once

#include "nn/winograd/tiling.h"

namespace ipmix::winograd {

// A filter bank of PyTorch, out x in x 3 x 3, in any memory layout.
struct FilterView {
  const float* values;
  int64_t out, in, down, across;  // strides in floats
};

// filters[point][group of 16][channel][16]: the groups first..last of them, where `filters` are
// padded_filters x channels; what is beyond `count` filters is zero.
void transform_filters(const FilterView& view, int64_t count, int64_t channels, int64_t padded_filters,
                       int64_t first, int64_t last, float* filters);

// The blocks first..last of the output. `bias` may be null; `scratch` has convolve_scratch floats.
void convolve(const Tiling& tiling, const float* input, const float* filters, const float* bias,
              float* output, int64_t first, int64_t last, float* scratch);
int64_t convolve_scratch(const Tiling& tiling);

// sums[point][channel][padded filter]: over the tiles of the blocks first..last, the products of the
// transformed input and the transformed gradient of the output.
void sum_products(const Tiling& tiling, const float* input, const float* gradient, int64_t first,
                  int64_t last, float* sums, float* scratch);
int64_t sum_scratch(const Tiling& tiling);

// The gradient of the filters of the channels first..last, from `parts` of those sums, added in their order.
void filter_gradient(const Tiling& tiling, const float* sums, int64_t parts, int64_t first, int64_t last,
                     const FilterView& layout, float* gradient);

// Steps inside the above.
void transform_input(const Tiling& tiling, const float* input, int64_t first, int64_t count, float* points);
void transform_gradient(const Tiling& tiling, const float* gradient, int64_t first, int64_t count,
                        float* points);
void transform_output(const Tiling& tiling, const float* points, const float* bias, int64_t first,
                      int64_t count, int64_t first_filter, int64_t filters, float* output);

}  // namespace ipmix::winograd
