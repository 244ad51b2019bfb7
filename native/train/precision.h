// bfloat16 autocast for the lifetime of this object, on the current thread.
#pragma once

#include "tensor/torch_headers.h"

namespace ipmix {

class Autocast {
 public:
  Autocast(at::DeviceType device, bool enabled);  // enabled false: does nothing
  ~Autocast();
  Autocast(const Autocast&) = delete;
  Autocast& operator=(const Autocast&) = delete;

 private:
  at::DeviceType device_;
  bool active_;
  bool enabled_before_ = false;
  at::ScalarType dtype_before_ = at::kBFloat16;
};

}  // namespace ipmix
