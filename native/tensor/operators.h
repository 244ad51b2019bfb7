// Every ATen operator of the linked LibTorch, by name, through the dispatcher (boxed, with autograd).
#pragma once

#include <string>
#include <vector>

#include "tensor/operator_checks.h"
#include "tensor/parameter.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct Overload {
  c10::OperatorHandle handle;
  std::vector<Parameter> parameters;
  std::vector<Result> results;
  std::string schema() const { return toString(handle.schema()); }
};

struct Operator {
  std::string name;                 // "add_", without the namespace
  std::vector<Overload> overloads;  // in the order they are tried
  OperatorCheck check = nullptr;
};

// Base names of all public aten operators, sorted.
const std::vector<std::string>& operator_names();

// Lives as long as the process. UNKNOWN_OPERATOR names the nearest ones.
const Operator& find_operator(const std::string& name);

}  // namespace ipmix
