// One row for each operation: its name, its argument and the argument's range, how a level becomes the
// argument, and its kernel. A new operation is a row here, a kernel and a golden test.
#pragma once

#include <array>
#include <string_view>

#include "image/operation.h"

namespace ipmix {

using OperationKernel = void (*)(double argument, ConstPlanes source, const Box& box, Planes target,
                                 OperationSpace& space);

struct OperationRow {
  Op op;
  std::string_view name;
  std::string_view argument;  // its name in a plan; empty: none
  bool whole;                 // an integer
  double low;                 // what a plan from outside may say
  double high;
  double (*from_level)(double level, int side);  // null: no level is drawn
  bool is_signed;                                // + or - with probability 1/2
  bool vertical;                                 // side is the height, else the width
  OperationKernel kernel;
};

const std::array<OperationRow, kOps>& operation_table();
inline const OperationRow& row_of(Op op) {
  return operation_table()[static_cast<size_t>(op)];
}

// INVALID_ARGUMENT with the nearest name when there is no such operation.
Op operation_named(std::string_view name);

}  // namespace ipmix
