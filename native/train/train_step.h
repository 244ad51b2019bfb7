// One training step is one call: gradients to zero, forward of all views, loss, backward, optimizer, average.
#pragma once

#include "train/loss.h"
#include "train/training.h"

namespace ipmix {

struct StepOptions {
  Loss loss = Loss::kCrossEntropy;
  double label_smoothing = 0.0;
  double lr = 0.1;
  double clip_norm = 0.0;  // 0: gradients are not clipped
  // The batch goes through the network in so many parts whose gradients add up to the whole batch's (but for
  // batch norm, which sees the parts): memory of one part.
  int64_t accumulate = 1;
  uint64_t seed = 0;
  uint64_t step = 0;  // with the seed: the address of the dropout masks
  bool channels_last = false;
  bool bfloat16 = false;
};

struct StepResult {
  double loss = 0.0;
  double gradient_norm = 0.0;  // before clipping
  int64_t correct = 0;         // of the clean rows, before the update
  int64_t count = 0;           // labels
};

// `images`: float32, views * N x 3 x H x W, view by view (the clean one first); `target`: int64 N, or float32
// N x classes. Where several processes train together, each gives its own rows, and the result is that of all
// rows; one may have none (its pictures were broken), and where all have none nothing is done and the
// result's count is 0. PEER_LOST where one of them is gone. NON_FINITE_LOSS names the step, also where only
// the gradient is not finite; weights, running statistics and the optimizer are then, and after any other
// error, as before the call.
StepResult train_step(Training& training, const at::Tensor& images, const at::Tensor& target,
                      const StepOptions& options);

}  // namespace ipmix
