#include "train/attack_ball.h"

#include "core/error.h"
#include "nn/generator.h"

namespace ipmix {
namespace {

// As the published code has it: keeps a gradient of zeros from becoming NaN.
constexpr double kTiny = 1e-12;

enum class Draw { kUniform, kNormal };

// Keyed by picture, so that the noise does not hang on the batch; drawn on the CPU, so that it does not hang
// on the device.
at::Tensor draw(const at::Tensor& like, Draw kind, Key key) {
  at::Tensor noise = at::empty(like.sizes(), at::kFloat);
  for (int64_t i = 0; i < noise.size(0); ++i) {
    const auto generator = keyed_generator(key, at::kCPU);
    if (kind == Draw::kUniform)
      noise[i].uniform_(-1.0, 1.0, generator);
    else
      noise[i].normal_(0.0, 1.0, generator);
    ++key.index;
  }
  return noise;
}

}  // namespace

Norm norm_from_name(const std::string& name) {
  if (name == "linf") return Norm::kLinf;
  if (name == "l2") return Norm::kL2;
  invalid("norm must be 'linf' or 'l2', got '" + name + "'");
}

at::Tensor lengths(const at::Tensor& pictures) {
  return at::linalg_vector_norm(pictures, 2, at::IntArrayRef{1, 2, 3}, true);
}

at::Tensor Ball::project(const at::Tensor& pixels) const {
  if (norm == Norm::kLinf) return pixels.maximum(centre - epsilon).minimum(centre + epsilon).clamp(0.0, 1.0);
  const at::Tensor offset = pixels - centre;
  return (centre + offset * (epsilon / (lengths(offset) + kTiny)).clamp_max(1.0)).clamp(0.0, 1.0);
}

at::Tensor Ball::step(const at::Tensor& pixels, const at::Tensor& gradient, const at::Tensor& length) const {
  const at::Tensor direction = norm == Norm::kLinf ? gradient.sign() : gradient / (lengths(gradient) + kTiny);
  return pixels + length * direction;
}

at::Tensor noise_in_ball(const at::Tensor& like, Norm norm, double epsilon, Key key) {
  if (norm == Norm::kLinf) return draw(like, Draw::kUniform, key).mul_(epsilon).to(like.device());
  const at::Tensor direction = draw(like, Draw::kNormal, key);
  const auto dimensions = static_cast<double>(like[0].numel());
  const at::Tensor radius = at::empty({like.size(0), 1, 1, 1}, at::kFloat);
  for (int64_t i = 0; i < like.size(0); ++i) {
    // Another address than the direction's, so that the two are independent.
    const Key own{key.seed, key.epoch + 1, key.index + static_cast<uint64_t>(i), key.view, key.purpose};
    radius[i].uniform_(0.0, 1.0, keyed_generator(own, at::kCPU));
  }
  return (direction / (lengths(direction) + kTiny) * (epsilon * radius.pow(1.0 / dimensions)))
      .to(like.device());
}

at::Tensor noise_on_ball(const at::Tensor& like, Norm norm, double epsilon, Key key) {
  if (norm == Norm::kL2) {
    const at::Tensor direction = draw(like, Draw::kNormal, key);
    return (direction * (epsilon / (lengths(direction) + kTiny))).to(like.device());
  }
  const at::Tensor noise = draw(like, Draw::kUniform, key);
  return (noise * (epsilon / (noise.abs().amax({1, 2, 3}, true) + kTiny))).to(like.device());
}

}  // namespace ipmix
