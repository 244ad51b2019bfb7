// A group of processes as a JavaScript object; lib/distributed/process-group.ts wraps it.
#pragma once

#include <memory>
#include <optional>

#include "bindings/environment.h"
#include "bindings/handle.h"
#include "distributed/process_group.h"

namespace ipmix {

class NoteLine;

class ProcessGroupHandle : public Handle<ProcessGroupHandle> {
 public:
  static constexpr const char* kName = "process group";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0031, 0x7be4'90d3'1fa2'c658};

  // ({ rank, world, host, port, serves, prefix, timeout }), timeout in seconds
  explicit ProcessGroupHandle(const Napi::CallbackInfo& info);
  ~ProcessGroupHandle() override;
  // DISPOSED where it is not connected, or not any more.
  static std::shared_ptr<ProcessGroup> group_of(const Napi::Value& value);

  Napi::Value meet(const Napi::CallbackInfo& info);        // (seconds): Promise<void>: one attempt
  Napi::Value set(const Napi::CallbackInfo& info);         // (key, value): Promise<void>
  Napi::Value get(const Napi::CallbackInfo& info);         // (key): Promise<string | null>
  Napi::Value set_first(const Napi::CallbackInfo& info);   // (key, value): Promise<string>
  Napi::Value connect(const Napi::CallbackInfo& info);     // (): Promise<void>
  Napi::Value all_reduce(const Napi::CallbackInfo& info);  // (tensor): Promise<void>
  Napi::Value broadcast(const Napi::CallbackInfo& info);   // (tensors): Promise<void>
  Napi::Value disconnect(const Napi::CallbackInfo& info);  // (): Promise<void>; the notes stay
  Napi::Value close(const Napi::CallbackInfo& info);       // (): void

 private:
  struct Slot {
    std::shared_ptr<Store> store;
    std::shared_ptr<ProcessGroup> group;
  };
  const std::shared_ptr<ProcessGroup>& group() const;
  Napi::Value noted(const Napi::CallbackInfo& info,
                    const std::function<std::optional<std::string>(Store&)>& body);

  Place place_;
  std::shared_ptr<Slot> slot_ = std::make_shared<Slot>();  // of the JS thread
  std::shared_ptr<NoteLine> line_;
  std::optional<Environment::Ticket> ticket_;
  Environment& environment_;
};

}  // namespace ipmix
