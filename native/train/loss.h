// Losses of a training step: from logits and targets to one number. A target is int64 labels of N, or float
// rows of N x classes (Mixup, CutMix); in both a share `smoothing` of it may be spread over all classes.
#pragma once

#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

enum class Loss { kCrossEntropy, kJsd };
Loss loss_from_name(const std::string& name);  // 'crossEntropy' or 'jsd'

// Mean over the rows.
at::Tensor cross_entropy(const at::Tensor& logits, const at::Tensor& target, double smoothing);

// The Jensen-Shannon consistency loss of AugMix (Hendrycks et al. 2020, section 3; IPMix keeps it): `logits`
// are views * N rows, view by view, the clean one first. Cross entropy of the clean rows plus 12 / views *
// the sum over views of KL(view | M), KL by batch mean, M the mean of the views clamped to 1e-7..1.
at::Tensor jsd_loss(const at::Tensor& logits, const at::Tensor& target, int64_t views, double smoothing);

}  // namespace ipmix
