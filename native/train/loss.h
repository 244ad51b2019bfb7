// Losses of a training step: from logits and labels to one number.
#pragma once

#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

enum class Loss { kCrossEntropy, kJsd };
Loss loss_from_name(const std::string& name);  // 'crossEntropy' or 'jsd'

// Mean over the rows. `smoothing` is the share of the label spread over all classes (0: none).
at::Tensor cross_entropy(const at::Tensor& logits, const at::Tensor& labels, double smoothing);

// The Jensen-Shannon consistency loss of AugMix (Hendrycks et al. 2020, section 3; IPMix keeps it): `logits`
// are views * N rows, view by view, the clean one first; labels are N. Cross entropy of the clean rows plus
// 12 / views * the sum over views of KL(view | M), KL by batch mean, M the mean of the views clamped to
// 1e-7..1.
at::Tensor jsd_loss(const at::Tensor& logits, const at::Tensor& labels, int64_t views, double smoothing);

}  // namespace ipmix
