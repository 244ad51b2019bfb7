#include "image/operation.h"

#include <cmath>
#include <string>

#include "core/error.h"
#include "image/operation_table.h"

namespace ipmix {

namespace {

std::string number(double value) {
  std::string text = std::to_string(value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

}  // namespace

void check_operation(const Operation& operation) {
  if (static_cast<int>(operation.op) >= kOps)
    invalid("expected one of the 15 image operations, got another value");
  const OperationRow& row = row_of(operation.op);
  if (row.argument.empty()) return;
  const double value = operation.argument;
  const bool in_range = value >= row.low && value <= row.high;  // false for NaN
  if (in_range && (!row.whole || value == std::floor(value))) return;
  invalid("expected " + std::string(row.argument) + " of " + std::string(row.name) + " to be " +
          (row.whole ? "an integer" : "a number") + " in " + number(row.low) + ".." + number(row.high) +
          ", got " + number(value));
}

void apply_operation(const Operation& operation, ConstPlanes source, const Box& box, Planes target,
                     OperationSpace& space) {
  row_of(operation.op).kernel(operation.argument, source, box, target, space);
}

void apply_operation(const Operation& operation, ConstImageView source, ImageView target,
                     OperationSpace& space) {
  check_operation(operation);
  PlaneBuffer before;
  PlaneBuffer after;
  const Planes in = before.sized(source.height, source.width);
  const Planes out = after.sized(source.height, source.width);
  split_channels(source, in);
  apply_operation(operation, in, in.whole(), out, space);
  join_channels(out, target);
}

}  // namespace ipmix
