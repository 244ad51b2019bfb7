#include "augment/draw_choices.h"

#include <array>
#include <cmath>

#include "image/operation_table.h"

namespace ipmix {

namespace {

// Beta(beta, 1) and Beta(1, beta) by their inverse distribution functions.
float beta_left(double beta, Random& random) {
  return static_cast<float>(std::pow(1.0 - random.uniform(), 1.0 / beta));
}
float beta_right(double beta, Random& random) {
  return static_cast<float>(1.0 - std::pow(1.0 - random.uniform(), 1.0 / beta));
}

}  // namespace

Operation draw_argument(Op op, double severity, int height, int width, Random& random) {
  const OperationRow& row = row_of(op);
  if (row.from_level == nullptr) return {op, 0.0};
  const double argument = row.from_level(random.uniform(0.1, severity), row.vertical ? height : width);
  return {op, row.is_signed && random.coin() ? -argument : argument};
}

Operation draw_augmix_operation(const std::vector<Op>& ops, double severity, int height, int width,
                                Random& random) {
  const Op op = one_of(random, ops);
  if (op == Op::kAutocontrast) return {op, 0.0};
  return draw_argument(op, severity, height, width, random);
}

void draw_weights(int k, Random& random, std::vector<float>& weights) {
  weights.resize(static_cast<size_t>(k));
  double sum = 0.0;
  std::array<double, 64> shares;
  for (size_t i = 0; i < weights.size(); ++i) sum += shares[i] = random.exponential();
  for (size_t i = 0; i < weights.size(); ++i)
    weights[i] = static_cast<float>(sum > 0.0 ? shares[i] / sum : 1.0 / k);
}

void draw_coefficients(double beta, Random& random, float& a, float& b) {
  if (random.coin()) {
    a = beta_left(beta, random);
    b = beta_right(beta, random);
  } else {
    a = 1.0f + beta_right(beta, random);
    b = -beta_right(beta, random);
  }
}

}  // namespace ipmix
