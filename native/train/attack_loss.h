// What an attack climbs: the loss of each picture, and its gradient in the pixels.
#pragma once

#include <string>

#include "nn/model.h"
#include "train/pictures.h"

namespace ipmix {

// Cross entropy, or the difference of logits ratio (DLR) of Croce and Hein 2020, which does not vanish where
// the model is sure.
enum class AttackLoss { kCrossEntropy, kDlr };
AttackLoss attack_loss_from_name(const std::string& name);  // 'ce' or 'dlr'

struct Judged {
  at::Tensor losses;    // N
  at::Tensor gradient;  // like the pixels
  at::Tensor fooled;    // bool, N
};

// The attacked model with what the attack is after.
struct Victim {
  const Model& model;
  at::Tensor labels;   // int64, N
  at::Tensor targets;  // int64, N; undefined: any wrong answer will do
  AttackLoss loss = AttackLoss::kCrossEntropy;
  const InputNormalisation& normalisation;

  // In eval mode, on 0..1 pixels. INVALID_ARGUMENT when the model has too few classes for the loss.
  Judged judge(const at::Tensor& pixels) const;
  // Those pictures only.
  Victim rows(const at::Tensor& indices) const;
};

}  // namespace ipmix
