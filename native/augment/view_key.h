// The address of a view; the seed is an option of the method.
#pragma once

#include <cstdint>

namespace ipmix {

struct ViewKey {
  uint64_t epoch = 0;
  uint64_t index = 0;  // of the picture in its data set
  uint32_t view = 0;
};

}  // namespace ipmix
