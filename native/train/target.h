// What a step is asked to predict, and whether it fits the pictures.
#pragma once

#include "train/loss.h"

namespace ipmix {

// Views of each picture. `target`: int64 N, or float N x classes. SHAPE_MISMATCH or INVALID_ARGUMENT where
// rows, views and loss do not fit each other.
int64_t count_views(const at::Tensor& images, const at::Tensor& target, Loss loss);

// INVALID_ARGUMENT unless labels lie in 0..classes-1 (rows: are `classes` long).
void check_target(const at::Tensor& target, int64_t classes);

// The class of each row, int64: the label, or the likeliest of a row.
at::Tensor target_class(const at::Tensor& target);

}  // namespace ipmix
