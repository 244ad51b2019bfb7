#include "train/train_step.h"

#include <algorithm>
#include <cmath>

#include "core/error.h"
#include "train/gradients.h"
#include "train/precision.h"
#include "train/target.h"

namespace ipmix {
namespace {

// Batch norm has moved its running statistics by the time the loss is known.
class BuffersKept {
 public:
  explicit BuffersKept(const Model& model) : model_(model) {
    for (const StateEntry& entry : model.state())
      if (!entry.parameter) copies_.push_back(entry.tensor.clone());
  }
  void restore() const {
    auto copy = copies_.begin();
    for (const StateEntry& entry : model_.state())
      if (!entry.parameter) entry.tensor.copy_(*copy++);
  }

 private:
  const Model& model_;
  std::vector<at::Tensor> copies_;
};

void require_finite(const char* what, double value, const StepOptions& options) {
  if (std::isfinite(value)) return;
  throw Error("NON_FINITE_LOSS", std::string("the ") + what + " of step " + std::to_string(options.step) +
                                     " is " + (std::isnan(value) ? "not a number" : "infinite") +
                                     " (learning rate " + std::to_string(options.lr) +
                                     "); the model is that of the step before, try a lower lr");
}

// The rows first..last of every view, still view by view; `images` itself where that is all.
at::Tensor rows_of_views(const at::Tensor& images, int64_t views, int64_t first, int64_t last) {
  const int64_t count = images.size(0) / views;
  if (first == 0 && last == count) return images;
  std::vector<at::Tensor> parts;
  for (int64_t view = 0; view < views; ++view)
    parts.push_back(images.narrow(0, view * count + first, last - first));
  return at::cat(parts);
}

at::Tensor logits_of(const Model& model, at::Tensor input, const StepOptions& options, uint64_t address) {
  input = input.to(model.device());
  if (options.channels_last) input = input.contiguous(at::MemoryFormat::ChannelsLast);
  const Autocast autocast(model.device().type(), options.bfloat16);
  return model.forward(input, {true, options.seed, address}).to(at::kFloat);
}

StepResult run_step(Training& training, const at::Tensor& images, const at::Tensor& target,
                    const StepOptions& options) {
  const Model& model = *training.model;
  DataParallel* const parallel = training.parallel.get();
  const bool without_rows = parallel != nullptr && target.size(0) == 0;
  const int64_t views = without_rows ? 1 : count_views(images, target, options.loss);
  if (options.accumulate < 1)
    invalid("accumulate must be at least 1, got " + std::to_string(options.accumulate));
  clear_gradients(training.parameters);
  StepResult result;
  result.count = target.size(0);
  const int64_t parts = std::min(options.accumulate, result.count);
  if (parallel != nullptr) parallel->begin_step(result.count);
  if (without_rows) parallel->backward_without_rows();
  // Every process draws dropout masks of its own.
  const auto world = static_cast<uint64_t>(parallel != nullptr ? parallel->group().world() : 1);
  const auto rank = static_cast<uint64_t>(parallel != nullptr ? parallel->group().rank() : 0);
  for (int64_t part = 0; part < parts; ++part) {
    const int64_t first = result.count * part / parts, last = result.count * (part + 1) / parts;
    const uint64_t address =
        (options.step * world + rank) * static_cast<uint64_t>(parts) + static_cast<uint64_t>(part);
    const at::Tensor logits = logits_of(model, rows_of_views(images, views, first, last), options, address);
    if (logits.dim() != 2)
      throw Error("SHAPE_MISMATCH",
                  "a classifier gives rows x classes, this model gives " + c10::str(logits.sizes()));
    const at::Tensor own = target.narrow(0, first, last - first);
    check_target(own, logits.size(1));
    const at::Tensor expected = own.to(model.device());
    const at::Tensor loss = options.loss == Loss::kJsd
                                ? jsd_loss(logits, expected, views, options.label_smoothing)
                                : cross_entropy(logits, expected, options.label_smoothing);
    const double share = static_cast<double>(last - first) / static_cast<double>(result.count);
    result.loss += share * loss.item<double>();
    require_finite("loss", result.loss, options);
    result.correct +=
        logits.detach().narrow(0, 0, last - first).argmax(1).eq(target_class(expected)).sum().item<int64_t>();
    const double factor = parallel != nullptr ? share * parallel->weight() : share;
    const at::Tensor weighted = factor == 1.0 ? loss : loss * factor;
    if (parallel != nullptr && part + 1 == parts) {
      parallel->backward(weighted);
    } else {
      weighted.backward();
    }
  }
  if (parallel != nullptr) {
    const auto all = parallel->sum({result.loss, result.correct, result.count});
    result.loss = all.loss;
    result.correct = all.correct;
    result.count = all.rows;
    if (all.rows == 0) return result;
  }
  result.gradient_norm = clip_gradients(training.parameters, options.clip_norm);
  require_finite("gradient", result.gradient_norm, options);
  training.optimizer->step(options.lr);
  if (training.ema) training.ema->update(model, options.step);
  return result;
}

}  // namespace

StepResult train_step(Training& training, const at::Tensor& images, const at::Tensor& target,
                      const StepOptions& options) {
  const BuffersKept buffers(*training.model);
  try {
    return run_step(training, images, target, options);
  } catch (...) {
    buffers.restore();
    throw;
  }
}

}  // namespace ipmix
