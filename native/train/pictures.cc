#include "train/pictures.h"

#include "core/error.h"

namespace ipmix {

at::Tensor unit_pictures(const at::Tensor& images) {
  if (images.dim() == 4 && images.scalar_type() == at::kByte && images.size(3) == 3)
    return images.permute({0, 3, 1, 2}).to(at::kFloat).contiguous().div_(255.0);
  if (images.dim() == 4 && at::isFloatingType(images.scalar_type())) return images.to(at::kFloat);
  throw Error("SHAPE_MISMATCH", "images must be uint8 N x H x W x 3, or float N x 3 x H x W in 0..1, got " +
                                    std::string(c10::toString(images.scalar_type())) + " " +
                                    c10::str(images.sizes()));
}

at::Tensor normalise(const at::Tensor& pixels, const InputNormalisation& normalisation) {
  if (normalisation.mean.empty() && normalisation.std.empty()) return pixels;
  const int64_t channels = pixels.size(1);
  const auto given = [&](const std::vector<double>& values) { return static_cast<int64_t>(values.size()); };
  if (given(normalisation.mean) != channels || given(normalisation.std) != channels)
    invalid("mean and std must have " + std::to_string(channels) + " numbers each, one a channel, got " +
            std::to_string(given(normalisation.mean)) + " and " + std::to_string(given(normalisation.std)));
  const auto row = [&](const std::vector<double>& values) {
    return at::tensor(values, pixels.options()).view({1, channels, 1, 1});
  };
  return (pixels - row(normalisation.mean)) / row(normalisation.std);
}

}  // namespace ipmix
