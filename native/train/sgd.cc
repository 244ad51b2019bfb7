#include "train/sgd.h"

#include <ATen/ops/_fused_sgd.h>

#include <algorithm>
#include <utility>

#include "core/error.h"
#include "tensor/parallel.h"

namespace ipmix {
namespace {

constexpr int64_t kPiece = 16384;  // values: what the five operations touch stays in a core's own cache

// Calls update(weight, gradient, velocity) piece by piece, on all threads, where the memory of all is one run
// of the same order; the operations round each value by itself, so that the pieces change nothing.
template <typename Update>
void for_each_piece(const at::Tensor& weight, const at::Tensor& gradient, const at::Tensor& velocity,
                    const Update& update) {
  const int64_t count = weight.numel();
  const bool even = weight.is_cpu() && weight.is_non_overlapping_and_dense() &&
                    gradient.strides() == weight.strides() &&
                    (!velocity.defined() || velocity.strides() == weight.strides());
  if (!even || count <= kPiece) return update(weight, gradient, velocity);
  const auto run_of = [count](const at::Tensor& tensor) {
    return tensor.defined() ? tensor.detach().as_strided({count}, {1}) : tensor;
  };
  const at::Tensor weights = run_of(weight), gradients = run_of(gradient), velocities = run_of(velocity);
  on_all_threads((count + kPiece - 1) / kPiece, 1, [&](int64_t first, int64_t last) {
    const at::NoGradGuard no_grad;  // of this thread
    for (int64_t piece = first; piece < last; ++piece) {
      const auto part = [&](const at::Tensor& tensor) {
        const int64_t start = piece * kPiece;
        return tensor.defined() ? tensor.narrow(0, start, std::min(kPiece, count - start)) : tensor;
      };
      update(part(weights), part(gradients), part(velocities));
    }
  });
}

}  // namespace

Sgd::Sgd(std::vector<ParameterGroup> groups, const OptimizerOptions& options)
    : groups_(std::move(groups)),
      momentum_(options.momentum),
      nesterov_(options.nesterov),
      fused_(options.fused) {
  if (!(momentum_ >= 0.0 && momentum_ < 1.0))
    invalid("momentum must be >= 0 and < 1, got " + std::to_string(momentum_));
  if (nesterov_ && momentum_ == 0.0)
    invalid("nesterov: true needs a momentum above 0; give momentum: 0.9 or nesterov: false");
}

void Sgd::step(double lr) {
  const at::NoGradGuard no_grad;
  for (const ParameterGroup& group : groups_) {
    // A parameter that meets its first gradient begins its velocity with it; the kernel wants those apart.
    Lists first, later;
    for (const StateEntry& entry : group.parameters) {
      const at::Tensor gradient = aligned_gradient(entry.tensor);
      if (!gradient.defined()) continue;
      at::Tensor& velocity = velocity_[entry.name];
      Lists& lists = velocity.defined() ? later : first;
      if (momentum_ != 0.0) {
        if (!velocity.defined()) {
          velocity = at::empty_like(entry.tensor).detach();
        } else if (velocity.strides() != entry.tensor.strides()) {
          velocity = aligned_buffer(entry.name, velocity, entry.tensor);
        }
        lists.velocities.push_back(velocity);
      }
      lists.weights.push_back(entry.tensor);
      lists.gradients.push_back(gradient);
    }
    const double rate = lr * group.lr_scale;
    const auto apply = [&](const Lists& lists, bool first_step) {
      if (lists.weights.empty()) return;
      if (!fused_) return step_one_by_one(lists, group.weight_decay, rate, first_step);
      at::_fused_sgd_(lists.weights, lists.gradients, lists.velocities, group.weight_decay, momentum_, rate,
                      /*dampening=*/0.0, nesterov_, /*maximize=*/false, first_step);
    };
    apply(first, true);
    apply(later, false);
  }
}

void Sgd::step_one_by_one(const Lists& lists, double decay, double rate, bool first_step) const {
  for (size_t i = 0; i < lists.weights.size(); ++i) {
    const at::Tensor none, &velocity = momentum_ != 0.0 ? lists.velocities[i] : none;
    for_each_piece(lists.weights[i], lists.gradients[i], velocity,
                   [&](const at::Tensor& weight, at::Tensor gradient, const at::Tensor& moving) {
                     if (decay != 0.0) gradient = gradient.add(weight, decay);
                     if (momentum_ != 0.0) {
                       if (first_step) {
                         moving.copy_(gradient);
                       } else {
                         moving.mul_(momentum_).add_(gradient);
                       }
                       gradient = nesterov_ ? gradient.add(moving, momentum_) : moving;
                     }
                     weight.add_(gradient, -rate);
                   });
  }
}

std::vector<StateEntry> Sgd::state() const {
  std::vector<StateEntry> found;
  for (const ParameterGroup& group : groups_)
    for (const StateEntry& entry : group.parameters)
      if (const auto velocity = velocity_.find(entry.name);
          velocity != velocity_.end() && velocity->second.defined())
        found.push_back({entry.name, velocity->second, false});
  return found;
}

void Sgd::load(const std::map<std::string, at::Tensor>& momentum) {
  std::map<std::string, at::Tensor> loaded;
  for (const ParameterGroup& group : groups_)
    for (const StateEntry& entry : group.parameters)
      if (const auto saved = momentum.find(entry.name); saved != momentum.end())
        loaded[entry.name] = aligned_buffer(entry.name, saved->second, entry.tensor);
  expect_all_used(loaded.size(), momentum.size());
  velocity_ = std::move(loaded);
}

}  // namespace ipmix
