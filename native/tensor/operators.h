// Every ATen operator of the linked LibTorch, by name, through the dispatcher (boxed, with autograd).
#pragma once

#include <string>
#include <vector>

#include "tensor/torch_headers.h"

namespace ipmix {

struct Operator {
  std::string name;                            // "add_", without the namespace
  std::vector<c10::OperatorHandle> overloads;  // in the order they are tried
};

// Base names of all public aten operators, sorted.
const std::vector<std::string>& operator_names();

// UNKNOWN_OPERATOR names the nearest ones.
const Operator& find_operator(const std::string& name);

}  // namespace ipmix
