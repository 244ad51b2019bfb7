// One training step is one call: gradients to zero, forward of all views, loss, backward, optimizer.
#pragma once

#include "nn/model.h"
#include "train/loss.h"
#include "train/sgd.h"

namespace ipmix {

struct StepOptions {
  Loss loss = Loss::kCrossEntropy;
  double label_smoothing = 0.0;
  double lr = 0.1;
  uint64_t seed = 0;
  uint64_t step = 0;  // with the seed: the address of the dropout masks
  bool channels_last = false;
  bool bfloat16 = false;
};

struct StepResult {
  double loss = 0.0;
  int64_t correct = 0;  // of the clean rows, before the update
  int64_t count = 0;    // labels
};

// `images`: float32, views * N x 3 x H x W, view by view (the clean one first); `labels`: int64, N.
// NON_FINITE_LOSS names the step; weights, running statistics and the optimizer are then as before the call.
StepResult train_step(const Model& model, Sgd& optimizer, const at::Tensor& images, const at::Tensor& labels,
                      const StepOptions& options);

}  // namespace ipmix
