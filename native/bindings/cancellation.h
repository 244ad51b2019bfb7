// A flag JavaScript can raise (from an AbortSignal) and workers look at.
#pragma once

#include <atomic>
#include <memory>

#include "bindings/handle.h"

namespace ipmix {

using CancelFlag = std::shared_ptr<std::atomic<bool>>;

class Cancellation : public Handle<Cancellation> {
 public:
  static constexpr const char* kName = "Cancellation";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0001, 0x9f3a'11c2'5d60'77b1};
  explicit Cancellation(const Napi::CallbackInfo& info) : Handle(info) {}

  // The flag of an optional argument; never null.
  static CancelFlag flag_of(const Napi::Value& value) {
    if (value.IsUndefined() || value.IsNull()) return std::make_shared<std::atomic<bool>>(false);
    return from(value, "signal").flag_;
  }
  void cancel(const Napi::CallbackInfo&) { flag_->store(true); }

 private:
  CancelFlag flag_ = std::make_shared<std::atomic<bool>>(false);
};

inline void throw_if_cancelled(const CancelFlag& flag) {
  if (flag && flag->load()) throw Error("ABORTED", "the operation was aborted by its AbortSignal");
}

}  // namespace ipmix
