#include "train/attack_loss.h"

#include "core/error.h"

namespace ipmix {
namespace {

constexpr double kTiny = 1e-12;

at::Tensor of_class(const at::Tensor& logits, const at::Tensor& classes) {
  return logits.gather(1, classes.unsqueeze(1)).squeeze(1);
}

void expect_classes(const at::Tensor& logits, int64_t fewest, const char* loss) {
  if (logits.size(1) < fewest)
    invalid(std::string(loss) + " needs a model of " + std::to_string(fewest) + " classes or more, got " +
            std::to_string(logits.size(1)) + "; use loss 'ce'");
}

// -(z_y - max z_other) / (z_1st - z_3rd)
at::Tensor dlr(const at::Tensor& logits, const at::Tensor& labels) {
  expect_classes(logits, 3, "loss 'dlr'");
  const auto [sorted, order] = logits.sort(1, true);
  const at::Tensor first = sorted.select(1, 0);
  const at::Tensor other = at::where(order.select(1, 0) == labels, sorted.select(1, 1), first);
  return -(of_class(logits, labels) - other) / (first - sorted.select(1, 2) + kTiny);
}

// -(z_y - z_t) / (z_1st - (z_3rd + z_4th) / 2)
at::Tensor targeted_dlr(const at::Tensor& logits, const at::Tensor& labels, const at::Tensor& targets) {
  expect_classes(logits, 4, "the targeted loss 'dlr'");
  const at::Tensor sorted = std::get<0>(logits.sort(1, true));
  const at::Tensor scale = sorted.select(1, 0) - 0.5 * (sorted.select(1, 2) + sorted.select(1, 3)) + kTiny;
  return -(of_class(logits, labels) - of_class(logits, targets)) / scale;
}

at::Tensor losses_of(const at::Tensor& logits, const Victim& victim) {
  const bool targeted = victim.targets.defined();
  if (victim.loss == AttackLoss::kDlr)
    return targeted ? targeted_dlr(logits, victim.labels, victim.targets) : dlr(logits, victim.labels);
  const at::Tensor entropy =
      at::cross_entropy_loss(logits, targeted ? victim.targets : victim.labels, {}, at::Reduction::None);
  return targeted ? -entropy : entropy;
}

}  // namespace

AttackLoss attack_loss_from_name(const std::string& name) {
  if (name == "ce") return AttackLoss::kCrossEntropy;
  if (name == "dlr") return AttackLoss::kDlr;
  invalid("loss must be 'ce' or 'dlr', got '" + name + "'");
}

Judged Victim::judge(const at::Tensor& pixels) const {
  const at::Tensor leaf = pixels.detach().requires_grad_(true);
  const at::Tensor logits = model.forward(normalise(leaf, normalisation), {});
  const at::Tensor losses = losses_of(logits, *this);
  if (!losses.requires_grad())
    invalid(
        "the model gives no gradients with respect to its pictures (a program with torch.no_grad, detach or "
        "quantised layers), so that it cannot be attacked; leave adversarial out");
  // The sum, so that a picture's gradient does not depend on the size of its batch.
  const at::Tensor gradient = torch::autograd::grad({losses.sum()}, {leaf})[0];
  const at::Tensor answers = logits.detach().argmax(1);
  return {losses.detach(), gradient, targets.defined() ? answers == targets : answers != labels};
}

Victim Victim::rows(const at::Tensor& indices) const {
  return {model, labels.index_select(0, indices),
          targets.defined() ? targets.index_select(0, indices) : targets, loss, normalisation};
}

}  // namespace ipmix
