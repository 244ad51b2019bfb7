// The draws that IPMix, AugMix and PixMix share.
#pragma once

#include <vector>

#include "core/random.h"
#include "image/operation.h"

namespace ipmix {

template <typename T>
const T& one_of(Random& random, const std::vector<T>& choices) {
  return choices[random.below(static_cast<uint32_t>(choices.size()))];
}

// The operation with the argument of a level from 0.1..severity, its sign drawn too.
Operation draw_argument(Op op, double severity, int height, int width, Random& random);

// The same after the draw of an operation, but AugMix's and PixMix's autocontrast cuts nothing off and draws
// no level.
Operation draw_augmix_operation(const std::vector<Op>& ops, double severity, int height, int width,
                                Random& random);

// Dirichlet(1, ..., 1), at most 64 of them.
void draw_weights(int k, Random& random, std::vector<float>& weights);

// a and b of `add` and `multiply`.
void draw_coefficients(double beta, Random& random, float& a, float& b);

}  // namespace ipmix
