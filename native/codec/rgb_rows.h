// Rows as libvips gives them to 8-bit RGB.
#pragma once

#include <cstdint>
#include <string>

#include "codec/vips_library.h"

namespace ipmix {

class RgbRows {
 public:
  explicit RgbRows(VipsImage* image);
  bool known() const { return kind_ != Kind::kUnknown; }
  std::string why_unknown() const;
  void convert(const uint8_t* in, int pixels, uint8_t* out) const;

 private:
  enum class Kind : uint8_t { kUnknown, kGrey, kRgb, kCmyk };
  template <typename Value>
  void convert_values(const Value* in, int pixels, uint8_t* out) const;
  Kind kind_ = Kind::kUnknown;
  bool wide_ = false;  // 16 bits a value
  int bands_ = 0;
  int format_ = 0;
};

}  // namespace ipmix
