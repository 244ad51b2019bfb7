// Samples that are read when they are needed: encoded bytes, or pixels where a height is given.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ipmix {

struct EncodedSample {
  std::span<const uint8_t> bytes;  // in the room it was read into, or in memory that the source keeps
  int height = 0;                  // above 0: height x width x 3 bytes RGB, else JPEG, PNG or WebP
  int width = 0;
};

class EncodedSource {
 public:
  virtual ~EncodedSource() = default;
  virtual size_t count() const = 0;
  // What a message calls it: its file, or its place in a file.
  virtual std::string name(size_t i) const = 0;
  // Safe on many threads. Throws NOT_FOUND or CORRUPT_FILE without the name.
  virtual EncodedSample read(size_t i, std::vector<uint8_t>& room) const = 0;
};

}  // namespace ipmix
