// A packed file as a JavaScript object; lib/data/packed.ts wraps it.
#pragma once

#include <memory>
#include <string>

#include "bindings/handle.h"
#include "data/packed_file.h"

namespace ipmix {

class PackedHandle : public Handle<PackedHandle> {
 public:
  static constexpr const char* kName = "packed file";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0022, 0xd2b8'61f0'94ce'3a15};

  explicit PackedHandle(const Napi::CallbackInfo& info);  // (path)
  static std::shared_ptr<const PackedFile> file_of(const Napi::Value& value, const char* argument);

  Napi::Value open(const Napi::CallbackInfo& info);    // (): Promise<{ count, description }>
  Napi::Value labels(const Napi::CallbackInfo& info);  // (): Int32Array, a copy
  Napi::Value sample(
      const Napi::CallbackInfo& info);  // (i): { data, height, width }, a copy, checked; 0 where encoded

 private:
  struct Slot {
    std::shared_ptr<const PackedFile> file;  // set on the JS thread
  };
  const PackedFile& get() const;
  std::string path_;
  std::shared_ptr<Slot> slot_ = std::make_shared<Slot>();
};

}  // namespace ipmix
