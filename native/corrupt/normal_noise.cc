#include "corrupt/normal_noise.h"

#include <cmath>
#include <numbers>

namespace ipmix::corruption {

void fill_normal(std::vector<double>& values, double mean, double sigma, Random& random) {
  for (size_t i = 0; i < values.size(); i += 2) {
    const double radius = sigma * std::sqrt(2.0 * random.exponential());
    const double angle = 2.0 * std::numbers::pi * random.uniform();
    values[i] = mean + radius * std::cos(angle);
    if (i + 1 < values.size()) values[i + 1] = mean + radius * std::sin(angle);
  }
}

}  // namespace ipmix::corruption
