#include "nn/module.h"

#include <sstream>

#include "core/error.h"
#include "nn/spec_options.h"

namespace ipmix {

void Module::expect_features(const at::Tensor& input, int64_t features) const {
  if ((input.dim() != 2 && input.dim() != 3) || input.size(1) != features)
    throw Error("SHAPE_MISMATCH", shown_path(path_) + ": expects a batch of N x " + std::to_string(features) +
                                      " (x length), gets " + c10::str(input.sizes()));
}

void Module::expect_pictures(const at::Tensor& input, int64_t channels) const {
  if (input.dim() != 4) {
    std::ostringstream got;
    got << input.sizes();
    throw Error("SHAPE_MISMATCH",
                shown_path(path_) + ": expects a batch of N x channels x height x width, gets " + got.str());
  }
  if (channels >= 0 && input.size(1) != channels)
    throw Error("SHAPE_MISMATCH", shown_path(path_) + ": expects " + std::to_string(channels) +
                                      " channels, gets " + std::to_string(input.size(1)));
}

}  // namespace ipmix
