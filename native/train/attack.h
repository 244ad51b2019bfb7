// Attacks on pictures within a ball: FGSM (Goodfellow et al. 2015), PGD (Madry et al. 2018), and APGD (Croce
// and Hein 2020), which chooses its step size by itself.
#pragma once

#include <functional>
#include <string>

#include "nn/model.h"
#include "train/attack_ball.h"
#include "train/attack_loss.h"
#include "train/pictures.h"

namespace ipmix {

enum class AttackMethod { kFgsm, kPgd, kApgd };
AttackMethod attack_method_from_name(const std::string& name);  // 'fgsm', 'pgd' or 'apgd'

// Where the ball is centred: on the clean picture, or on the noised start. The published code noises in
// place, so that its ball is centred on the start and reaches up to 2 epsilon from the clean picture.
enum class AttackStart { kClean, kPublished };
AttackStart attack_start_from_name(const std::string& name);  // 'clean' or 'published'

struct AttackOptions {
  AttackMethod method = AttackMethod::kPgd;
  Norm norm = Norm::kLinf;
  AttackLoss loss = AttackLoss::kCrossEntropy;
  double epsilon = 2.0 / 255.0;
  int64_t steps = 20;
  double step_size = 0.5 / 255.0;  // of PGD; FGSM steps once by epsilon
  int64_t restarts = 1;            // a picture that withstood is attacked again from another start
  AttackStart start = AttackStart::kClean;
  uint64_t seed = 0;
  // Of the first picture in its data set: the start is keyed by picture, whatever the batch.
  uint64_t first_index = 0;
  InputNormalisation normalisation;
};

// Asked before each step; the attack throws ABORTED when it answers true.
using Cancelled = std::function<bool()>;

// Where one run ends: the attacked pictures, which of them fool the model, and their losses.
struct AttackRun {
  at::Tensor pixels;
  at::Tensor fooled;  // bool, N; undefined when nobody asks (one restart of PGD)
  at::Tensor losses;  // N, the same
};

// `images`: uint8 N x H x W x 3, or float N x 3 x H x W in 0..1; `labels`: int64, N. `targets` (int64, N)
// makes it a targeted attack, which succeeds where the model answers the target; undefined: any wrong answer.
// Gives float32 N x 3 x H x W in 0..1 on the CPU. The model is attacked in eval mode; its gradients are left
// alone. INVALID_ARGUMENT, SHAPE_MISMATCH, ABORTED.
at::Tensor attack(const Model& model, const at::Tensor& images, const at::Tensor& labels,
                  const at::Tensor& targets, const AttackOptions& options, const Cancelled& cancelled);

// One run from `start`; `centre` is the middle of the ball. `judge_end` asks for `fooled` and `losses` too.
AttackRun run_descent(const Victim& victim, const Ball& ball, at::Tensor start, const AttackOptions& options,
                      bool judge_end, const Cancelled& cancelled);
AttackRun run_apgd(const Victim& victim, const Ball& ball, const at::Tensor& start,
                   const AttackOptions& options, const Cancelled& cancelled);

}  // namespace ipmix
