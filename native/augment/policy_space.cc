#include "augment/policy_space.h"

#include <cmath>

#include "core/error.h"
#include "core/unknown_name.h"

namespace ipmix {

namespace {

constexpr double kShare = 150.0 / 331.0;  // AutoAugment's 150 pixels of its 331

// torch.linspace in float32: from the nearer end, one rounding for the product and sum together.
double linspace(double from, double to, int bin, int bins) {
  const auto first = static_cast<float>(from);
  const auto last = static_cast<float>(to);
  const float step = (last - first) / static_cast<float>(bins - 1);
  if (bin < bins / 2) return std::fma(step, static_cast<float>(bin), first);
  return std::fma(-step, static_cast<float>(bins - 1 - bin), last);
}

SpaceRow linear(PolicyOp op, double from, double to) {
  return {op, Scale::kLinear, from, to, true};
}
SpaceRow plain(PolicyOp op) {
  return {op, Scale::kNone, 0, 0, false};
}

// The rows that AutoAugment and RandAugment share.
std::vector<SpaceRow> shared_rows() {
  return {linear(PolicyOp::kShearX, 0, 0.3),
          linear(PolicyOp::kShearY, 0, 0.3),
          {PolicyOp::kTranslateX, Scale::kWidth, 0, kShare, true},
          {PolicyOp::kTranslateY, Scale::kHeight, 0, kShare, true},
          linear(PolicyOp::kRotate, 0, 30),
          linear(PolicyOp::kBrightness, 0, 0.9),
          linear(PolicyOp::kColor, 0, 0.9),
          linear(PolicyOp::kContrast, 0, 0.9),
          linear(PolicyOp::kSharpness, 0, 0.9),
          {PolicyOp::kPosterize, Scale::kBits, 0, 4, false},
          {PolicyOp::kSolarize, Scale::kLinear, 255, 0, false},
          plain(PolicyOp::kAutocontrast),
          plain(PolicyOp::kEqualize)};
}

std::vector<SpaceRow> auto_augment_rows() {
  std::vector<SpaceRow> rows = shared_rows();
  rows.push_back(plain(PolicyOp::kInvert));
  return rows;
}

std::vector<SpaceRow> rand_augment_rows() {
  std::vector<SpaceRow> rows = shared_rows();
  rows.insert(rows.begin(), plain(PolicyOp::kIdentity));
  return rows;
}

std::vector<SpaceRow> trivial_augment_rows() {
  return {plain(PolicyOp::kIdentity),
          linear(PolicyOp::kShearX, 0, 0.99),
          linear(PolicyOp::kShearY, 0, 0.99),
          linear(PolicyOp::kTranslateX, 0, 32),
          linear(PolicyOp::kTranslateY, 0, 32),
          linear(PolicyOp::kRotate, 0, 135),
          linear(PolicyOp::kBrightness, 0, 0.99),
          linear(PolicyOp::kColor, 0, 0.99),
          linear(PolicyOp::kContrast, 0, 0.99),
          linear(PolicyOp::kSharpness, 0, 0.99),
          {PolicyOp::kPosterize, Scale::kBits, 0, 6, false},
          {PolicyOp::kSolarize, Scale::kLinear, 255, 0, false},
          plain(PolicyOp::kAutocontrast),
          plain(PolicyOp::kEqualize)};
}

}  // namespace

PolicyMethod policy_method_named(std::string_view name) {
  if (name == "autoAugment") return PolicyMethod::kAutoAugment;
  if (name == "randAugment") return PolicyMethod::kRandAugment;
  if (name == "trivialAugment") return PolicyMethod::kTrivialAugment;
  invalid(unknown_name("method", name, {"autoAugment", "randAugment", "trivialAugment"}));
}

const std::vector<SpaceRow>& policy_space(PolicyMethod method) {
  static const std::vector<SpaceRow> spaces[] = {auto_augment_rows(), rand_augment_rows(),
                                                 trivial_augment_rows()};
  return spaces[static_cast<size_t>(method)];
}

const SpaceRow& space_row(PolicyMethod method, PolicyOp op) {
  for (const SpaceRow& row : policy_space(method))
    if (row.op == op) return row;
  throw Error("INTERNAL", "operation " + std::string(row_of(op).name) + " is not in this policy's space");
}

double magnitude_of(const SpaceRow& row, int bin, int bins, int height, int width) {
  switch (row.scale) {
    case Scale::kNone:
      return 0.0;
    case Scale::kLinear:
      return linspace(row.from, row.to, bin, bins);
    case Scale::kWidth:
      return linspace(row.from, row.to * width, bin, bins);
    case Scale::kHeight:
      return linspace(row.from, row.to * height, bin, bins);
    case Scale::kBits:
      return 8.0 - std::nearbyint(static_cast<float>(bin) / static_cast<float>((bins - 1) / row.to));
  }
  return 0.0;
}

}  // namespace ipmix
