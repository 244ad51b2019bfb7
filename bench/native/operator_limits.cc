// For each part of a view: how long it takes, and how long it must at least take here by the bytes it moves
// and the operations it does. JSON on standard output; `npm run bench:limits` keeps it.
#include <cmath>
#include <cstdio>
#include <string>

#include "augment/ipmix.h"
#include "augment/mix.h"
#include "core/isa.h"
#include "image/operation_table.h"
#include "machine_rates.h"

using namespace ipmix;

namespace {

// By value of a picture (height x width x 3).
struct Cost {
  double bytes;       // read and written
  double operations;  // on float32 lanes or what takes as long: a double counts 2, a table or a count 8 (no
                      // vector)
};

// Places of a pixel: per axis 3 products and sums, a comparison, a floor, a difference, in doubles, for 3
// channels.
constexpr double kPlace = 2 * 6 / 3.0;

Cost cost_of(Op op) {
  switch (op) {
    case Op::kEqualize:
    case Op::kAutocontrast:
      return {3, 16};  // counted, then looked up
    case Op::kContrast:
      return {3, 8 + 3};
    case Op::kBrightness:
      return {2, 8};
    case Op::kRotate:
      return {2, 2 * kPlace + 14};  // two axes, three blends
    case Op::kShearX:
    case Op::kShearY:
      return {2, kPlace + 7};  // one axis, one blend
    case Op::kColor:
      return {3, 6};
    case Op::kSharpness:
      return {4, 21};
    default:
      return {2, 1.0 / 4};  // bytes moved or masked, four to a lane
  }
}

class Table {
 public:
  Table(int side, double bandwidth, double operations)
      : side_(side), bandwidth_(bandwidth), operations_(operations) {}

  template <typename Body>
  void row(const std::string& name, Cost cost, Body body) {
    const double values = 3.0 * side_ * side_;
    const double measured = rates::seconds_of(body);
    const double moving = values * cost.bytes / bandwidth_;
    const double doing = values * cost.operations / operations_;
    std::printf(
        "%s\n    {\"side\": %d, \"part\": \"%s\", \"bytes\": %.0f, \"operations\": %.0f, \"microseconds\": "
        "%.3f, "
        "\"limitMicroseconds\": %.3f, \"limitedBy\": \"%s\", \"timesTheLimit\": %.2f}",
        rows_++ == 0 ? "" : ",", side_, name.c_str(), values * cost.bytes, values * cost.operations,
        measured * 1e6, std::max(moving, doing) * 1e6, moving > doing ? "bytes" : "operations",
        measured / std::max(moving, doing));
  }

 private:
  int side_;
  double bandwidth_;
  double operations_;
  static inline int rows_ = 0;
};

std::vector<uint8_t> waves(int side, double step) {
  std::vector<uint8_t> pixels(static_cast<size_t>(side) * static_cast<size_t>(side) * 3);
  for (size_t i = 0; i < pixels.size(); ++i)
    pixels[i] = static_cast<uint8_t>(128.0 + 100.0 * std::sin(static_cast<double>(i) * step) +
                                     static_cast<double>(i % 7));
  return pixels;
}

double argument_of(Op op, int side) {
  const OperationRow& row = row_of(op);
  return row.from_level == nullptr ? 0.0 : row.from_level(op == Op::kRotate ? 0.7 : 2.0, side);
}

void measure(int side, double operations) {
  const std::vector<uint8_t> image = waves(side, 0.01), mixing = waves(side, 0.017);
  const ConstImageView first{image.data(), side, side}, second{mixing.data(), side, side};
  PlaneBuffer before, after;
  const Planes from = before.sized(side, side), to = after.sized(side, side);
  split_channels(first, from);
  Workspace workspace;
  std::vector<float> out(image.size());
  const double bandwidth = rates::bytes_a_second(image.size() * 2);
  Table table(side, bandwidth, operations);

  for (const OperationRow& row : operation_table()) {
    const Operation operation{row.op, argument_of(row.op, side)};
    table.row(std::string(row.name), cost_of(row.op),
              [&] { apply_operation(operation, from, from.whole(), to, workspace.operation); });
  }
  // The whole picture as box: gathered (2 pictures read and written), mixed, put back.
  constexpr Cost kMixCosts[] = {{7 + 3, 16}, {7 + 3, 16 + 5}, {7 + 4, 1 + 30 / 3.0}, {7 + 4, 1 + 30}};
  constexpr const char* kMixes[] = {"add", "multiply", "pixels", "elements"};
  for (int mix = 0; mix < kMixKinds; ++mix) {
    MixStep step;
    step.mix = static_cast<MixKind>(mix);
    step.width = step.height = side;
    step.a = 0.7f;
    step.b = 0.4f;
    step.mask.key = 5;
    step.mask.threshold = 0.4f;
    table.row(std::string(kMixes[mix]) + " (whole picture)", kMixCosts[mix],
              [&] { apply_mix(step, Overflow::kWrap, from, second, to, workspace); });
  }
  table.row("split into planes", {2, 0.25}, [&] { split_channels(first, to); });
  Plan plan;
  plan.height = plan.width = side;
  plan.weights = {0.3f, 0.3f, 0.4f};
  plan.m = 0.5f;
  plan.chains.resize(3);
  for (Chain& chain : plan.chains) chain.operations = {{Op::kInvert, 0.0}};
  // Split, three inversions; the blend reads four bytes and writes a float, normalising four times.
  table.row("blend of three chains, normalised", {2 + 3 * 2 + 8, 4 * 7 + 8 + 1}, [&] {
    render(IPMixOptions{}.normalisation, Overflow::kWrap, first, second, plan, workspace, out.data());
  });
}

}  // namespace

int main() {
  const double singles = rates::operations_a_second<float>();
  const double doubles = rates::operations_a_second<double>();
  std::printf(
      "{\n  \"instructionSet\": \"%s\",\n  \"float32OperationsASecond\": %.4g,\n  "
      "\"float64OperationsASecond\": %.4g,\n",
      std::string(isa_name(active_isa())).c_str(), singles, doubles);
  std::printf(
      "  \"copiedBytesASecond\": {\"12 KB\": %.4g, \"600 KB\": %.4g, \"128 MB\": %.4g},\n  \"parts\": [",
      rates::bytes_a_second(12 << 10), rates::bytes_a_second(600 << 10), rates::bytes_a_second(128 << 20));
  for (const int side : {32, 224}) measure(side, singles);
  std::printf("\n  ]\n}\n");
}
