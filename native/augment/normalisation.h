// 8-bit values to the network's float32 input: (value / 255 - mean) / std, rounded at each step as PyTorch
// does.
#pragma once

#include <array>

#include "augment/view_kernels.h"
#include "core/image_view.h"

namespace ipmix {

struct Normalisation {
  std::array<float, 3> mean{0.5f, 0.5f, 0.5f};
  std::array<float, 3> std{0.5f, 0.5f, 0.5f};
  bool operator==(const Normalisation&) const = default;
};

// INVALID_ARGUMENT unless the means are finite and the deviations finite and above zero.
void check_normalisation(const Normalisation& normalisation);

// What the kernels need of a normalisation; kept by a workspace and made anew only when it changes.
class PreparedNormalisation {
 public:
  void prepare(const Normalisation& normalisation);
  ChannelNormalisation channel(int channel) const;

 private:
  bool ready_ = false;
  Normalisation source_;
  std::array<std::array<float, 256>, 3> tables_;
  std::array<bool, 3> computable_{};
};

// The clean view: out is 3 x height x width, float32.
void normalise(ConstImageView image, const PreparedNormalisation& normalisation, float* out);
void normalise(ConstImageView image, const Normalisation& normalisation, float* out);

}  // namespace ipmix
