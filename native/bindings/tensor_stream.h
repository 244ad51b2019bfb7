// A CUDA stream. Through LibTorch's device-neutral interface, so that the same code builds without CUDA
// headers.
#pragma once

#include <optional>

#include "bindings/handle.h"
#include "tensor/torch_headers.h"

namespace ipmix {

class StreamHandle : public Handle<StreamHandle> {
 public:
  static constexpr const char* kName = "CudaStream";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0008, 0x37f0'c91d'62ab'5e84};

  explicit StreamHandle(const Napi::CallbackInfo& info);  // (device?, highPriority?)
  static Napi::Function define(Napi::Env env);
  c10::Stream stream() const { return *stream_; }

 private:
  Napi::Value device(const Napi::CallbackInfo& info);
  Napi::Value query(const Napi::CallbackInfo& info);
  Napi::Value synchronize(const Napi::CallbackInfo& info);
  Napi::Value wait_for(const Napi::CallbackInfo& info);
  std::optional<c10::Stream> stream_;  // none only while the constructor throws
};

// The stream that withStream() chose on this thread, for work that goes on on the engine thread.
std::optional<c10::Stream> chosen_stream();

// Makes it the current one of this thread for a block of C++.
class StreamReentry {
 public:
  explicit StreamReentry(std::optional<c10::Stream> stream);

 private:
  std::optional<c10::StreamGuard> guard_;
};

}  // namespace ipmix
