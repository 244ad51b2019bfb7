#include "train/attack.h"

#include "core/error.h"
#include "nn/generator.h"

namespace ipmix {
namespace {

at::Tensor random_start(const at::Tensor& clean, const AttackOptions& options) {
  const at::Tensor noise = at::empty(clean.sizes(), at::kFloat);
  for (int64_t i = 0; i < noise.size(0); ++i) {
    const Key key{options.seed, 0, options.first_index + static_cast<uint64_t>(i), 0, Purpose::kAttack};
    noise[i].uniform_(-options.epsilon, options.epsilon, keyed_generator(key, at::kCPU));
  }
  return clean + noise.to(clean.device());
}

at::Tensor loss_gradient(const Model& model, const at::Tensor& pixels, const at::Tensor& labels,
                         const InputNormalisation& normalisation) {
  const at::Tensor leaf = pixels.detach().requires_grad_(true);
  const at::Tensor logits = model.forward(normalise(leaf, normalisation), {});
  // The sum, so that a picture's gradient does not depend on the size of its batch.
  const at::Tensor loss = at::cross_entropy_loss(logits, labels, {}, at::Reduction::Sum);
  return torch::autograd::grad({loss}, {leaf})[0];
}

}  // namespace

AttackStart attack_start_from_name(const std::string& name) {
  if (name == "clean") return AttackStart::kClean;
  if (name == "published") return AttackStart::kPublished;
  invalid("start must be 'clean' or 'published', got '" + name + "'");
}

at::Tensor pgd_attack(const Model& model, const at::Tensor& images, const at::Tensor& labels,
                      const AttackOptions& options, const std::function<bool()>& cancelled) {
  if (options.epsilon < 0.0 || options.step_size < 0.0 || options.steps < 0)
    invalid("epsilon, stepSize and steps must not be negative");
  const at::AutoGradMode gradients(true);
  const at::Tensor clean = unit_pictures(images).to(model.device());
  const at::Tensor target = labels.to(model.device());
  if (target.dim() != 1 || target.size(0) != clean.size(0))
    throw Error("SHAPE_MISMATCH", "expected one label a picture (" + std::to_string(clean.size(0)) +
                                      "), got " + c10::str(target.sizes()));
  const bool published = options.start == AttackStart::kPublished;
  at::Tensor pixels = random_start(clean, options);
  const at::Tensor centre = published ? pixels : clean;
  // The published start is not clamped; the first step does it.
  if (!published) pixels = pixels.clamp(0.0, 1.0);
  const at::Tensor low = centre - options.epsilon, high = centre + options.epsilon;
  for (int64_t step = 0; step < options.steps; ++step) {
    if (cancelled()) throw Error("ABORTED", "the attack was aborted by its AbortSignal");
    const at::Tensor gradient = loss_gradient(model, pixels, target, options.normalisation);
    pixels = (pixels + options.step_size * gradient.sign()).maximum(low).minimum(high).clamp(0.0, 1.0);
  }
  return pixels.clamp(0.0, 1.0).to(at::kCPU);
}

}  // namespace ipmix
