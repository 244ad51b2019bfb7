#include "train/loss.h"

#include <limits>

#include "core/error.h"

namespace ipmix {
namespace {

constexpr double kJsdWeight = 12.0;

}  // namespace

Loss loss_from_name(const std::string& name) {
  if (name == "crossEntropy") return Loss::kCrossEntropy;
  if (name == "jsd") return Loss::kJsd;
  invalid("loss must be 'jsd' or 'crossEntropy', got '" + name + "'");
}

at::Tensor cross_entropy(const at::Tensor& logits, const at::Tensor& target, double smoothing) {
  return at::cross_entropy_loss(logits, target, {}, at::Reduction::Mean, -100, smoothing);
}

at::Tensor jsd_loss(const at::Tensor& logits, const at::Tensor& target, int64_t views, double smoothing) {
  const auto parts = logits.chunk(views);
  std::vector<at::Tensor> chances;
  chances.reserve(parts.size());
  for (const at::Tensor& part : parts) chances.push_back(part.softmax(1));
  at::Tensor sum = chances[0];
  for (size_t i = 1; i < chances.size(); ++i) sum = sum + chances[i];
  const at::Tensor log_mixture = (sum / static_cast<double>(views)).clamp(1e-7, 1.0).log();
  const double rows = static_cast<double>(parts[0].size(0));
  at::Tensor divergence;
  for (const at::Tensor& chance : chances) {
    // A chance that underflowed to 0 has no logarithm: unclamped, its gradient would be 0 times infinity.
    const at::Tensor positive = chance.clamp_min(std::numeric_limits<float>::min());
    const at::Tensor term = at::kl_div(log_mixture, positive, at::Reduction::Sum) / rows;
    divergence = divergence.defined() ? divergence + term : term;
  }
  return cross_entropy(parts[0], target, smoothing) + kJsdWeight * divergence / static_cast<double>(views);
}

}  // namespace ipmix
