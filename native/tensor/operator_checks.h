// Checks that LibTorch leaves to its Python layer: without them these operators read memory that is not
// theirs.
#pragma once

#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

// Throws SHAPE_MISMATCH or INVALID_ARGUMENT on a stack that its operator would not survive.
using OperatorCheck = void (*)(const torch::jit::Stack& stack);

// Null for the many operators that check for themselves.
OperatorCheck operator_check(const std::string& name);

}  // namespace ipmix
