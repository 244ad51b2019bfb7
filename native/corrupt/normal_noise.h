// Many normal numbers at once.
#pragma once

#include <vector>

#include "core/random.h"

namespace ipmix::corruption {

// Box and Muller's method, both numbers of a pair used.
void fill_normal(std::vector<double>& values, double mean, double sigma, Random& random);

}  // namespace ipmix::corruption
