// The gradients of a model as a whole.
#pragma once

#include <vector>

#include "nn/module.h"

namespace ipmix {

void clear_gradients(const std::vector<StateEntry>& parameters);

// The Euclidean norm over all gradients. Where it is above `clip_norm` (> 0; 0: never) they are scaled down
// to it, as torch.nn.utils.clip_grad_norm_ does. Not finite: they are left alone.
double clip_gradients(const std::vector<StateEntry>& parameters, double clip_norm);

}  // namespace ipmix
