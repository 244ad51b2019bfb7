#include "train/train_step.h"

#include <cmath>

#include "core/error.h"
#include "train/precision.h"

namespace ipmix {
namespace {

int64_t count_views(const at::Tensor& images, const at::Tensor& labels, Loss loss) {
  if (images.dim() != 4 || labels.dim() != 1 || labels.scalar_type() != at::kLong)
    throw Error("SHAPE_MISMATCH",
                "a step expects images of rows x channels x height x width and int64 labels of N, got " +
                    c10::str(images.sizes()) + " and " + c10::str(labels.sizes()) + " " +
                    c10::toString(labels.scalar_type()));
  const int64_t rows = images.size(0), count = labels.size(0);
  if (count == 0 || rows % count != 0)
    throw Error("SHAPE_MISMATCH", "the rows of images (" + std::to_string(rows) +
                                      ") must be views times the labels (" + std::to_string(count) + ")");
  if (loss == Loss::kJsd && rows == count)
    invalid(
        "loss 'jsd' needs at least two views of each picture, got one; use views: 3 or loss: 'crossEntropy'");
  if (loss == Loss::kCrossEntropy && rows != count)
    invalid("loss 'crossEntropy' takes one view of each picture, got " + std::to_string(rows / count) +
            "; use loss: 'jsd'");
  return rows / count;
}

void check_labels(const at::Tensor& labels, int64_t classes) {
  const auto low = labels.min().item<int64_t>(), high = labels.max().item<int64_t>();
  if (low < 0 || high >= classes)
    invalid("labels must be 0.." + std::to_string(classes - 1) + ", the model's classes; got " +
            std::to_string(low < 0 ? low : high));
}

// Batch norm has moved its running statistics by the time the loss is known.
std::vector<at::Tensor> copy_buffers(const Model& model) {
  std::vector<at::Tensor> copies;
  for (const StateEntry& entry : model.state())
    if (!entry.parameter) copies.push_back(entry.tensor.clone());
  return copies;
}

void restore_buffers(const Model& model, const std::vector<at::Tensor>& copies) {
  auto copy = copies.begin();
  for (const StateEntry& entry : model.state())
    if (!entry.parameter) entry.tensor.copy_(*copy++);
}

[[noreturn]] void refuse_loss(double loss, const StepOptions& options) {
  throw Error("NON_FINITE_LOSS", "the loss of step " + std::to_string(options.step) + " is " +
                                     (std::isnan(loss) ? "not a number" : "infinite") + " (learning rate " +
                                     std::to_string(options.lr) +
                                     "); the model is that of the step before, try a lower lr");
}

}  // namespace

StepResult train_step(const Model& model, Sgd& optimizer, const at::Tensor& images, const at::Tensor& labels,
                      const StepOptions& options) {
  const int64_t views = count_views(images, labels, options.loss);
  const at::Device device = model.device();
  at::Tensor input = images.to(device);
  if (options.channels_last) input = input.contiguous(at::MemoryFormat::ChannelsLast);
  const at::Tensor target = labels.to(device);

  const auto buffers = copy_buffers(model);
  optimizer.zero_grad();
  at::Tensor logits;
  {
    const Autocast autocast(device.type(), options.bfloat16);
    logits = model.forward(input, {true, options.seed, options.step});
  }
  logits = logits.to(at::kFloat);
  if (logits.dim() != 2)
    throw Error("SHAPE_MISMATCH",
                "a classifier gives rows x classes, this model gives " + c10::str(logits.sizes()));
  check_labels(labels, logits.size(1));
  const at::Tensor loss = options.loss == Loss::kJsd
                              ? jsd_loss(logits, target, views, options.label_smoothing)
                              : cross_entropy(logits, target, options.label_smoothing);
  StepResult result;
  result.loss = loss.item<double>();
  if (!std::isfinite(result.loss)) {
    restore_buffers(model, buffers);
    refuse_loss(result.loss, options);
  }
  result.count = target.size(0);
  result.correct = logits.detach().narrow(0, 0, result.count).argmax(1).eq(target).sum().item<int64_t>();
  loss.backward();
  optimizer.step(options.lr);
  return result;
}

}  // namespace ipmix
