// A sample that JavaScript gave: encoded bytes, pixels, or the reason why there is none.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "data/encoded_source.h"

namespace ipmix {

struct SuppliedSample {
  std::string name;
  std::vector<uint8_t> bytes;
  int height = 0;
  int width = 0;
  std::string code;  // not empty: it failed
  std::string reason;

  EncodedSample sample() const { return {bytes, height, width}; }
};

}  // namespace ipmix
