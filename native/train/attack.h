// Projected gradient descent in the L-infinity ball (Madry et al. 2018), as the paper judges with it.
#pragma once

#include <functional>
#include <string>

#include "nn/model.h"
#include "train/pictures.h"

namespace ipmix {

// Where the ball is centred: on the clean picture, or on the noised start. The published code noises in
// place, so that its ball is centred on the start and reaches up to 2 epsilon from the clean picture.
enum class AttackStart { kClean, kPublished };
AttackStart attack_start_from_name(const std::string& name);  // 'clean' or 'published'

struct AttackOptions {
  double epsilon = 2.0 / 255.0;
  int64_t steps = 20;
  double step_size = 0.5 / 255.0;
  AttackStart start = AttackStart::kClean;
  uint64_t seed = 0;
  uint64_t first_index =
      0;  // of the first picture in its data set: the start is keyed by picture, whatever the batch
  InputNormalisation normalisation;
};

// `images`: uint8 N x H x W x 3, or float N x 3 x H x W in 0..1; `labels`: int64, N. Gives float32 N x 3 x H
// x W in 0..1 on the CPU. The model is attacked in eval mode; its gradients are left alone. ABORTED when
// `cancelled` answers true, asked before each step.
at::Tensor pgd_attack(const Model& model, const at::Tensor& images, const at::Tensor& labels,
                      const AttackOptions& options, const std::function<bool()>& cancelled);

}  // namespace ipmix
