// A random-number generator of LibTorch, for operators that take one: torch.rand([2], { generator }).
#pragma once

#include "bindings/handle.h"
#include "tensor/torch_headers.h"

namespace ipmix {

class GeneratorHandle : public Handle<GeneratorHandle> {
 public:
  static constexpr const char* kName = "Generator";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0007, 0x8c1e'5f02'b3d9'4a66};

  explicit GeneratorHandle(const Napi::CallbackInfo& info);  // (device?)
  const at::Generator& generator() const { return generator_; }
  Napi::Value manual_seed(const Napi::CallbackInfo& info);
  Napi::Value seed(const Napi::CallbackInfo& info);

 private:
  at::Generator generator_;
};

}  // namespace ipmix
