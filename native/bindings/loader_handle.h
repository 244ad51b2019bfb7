// A native loader and one of its epochs as JavaScript objects; lib/data/loader.ts wraps them.
#pragma once

#include <memory>

#include "bindings/environment.h"
#include "bindings/handle.h"
#include "data/loader.h"

namespace ipmix {

// What keeps the borrowed pictures and labels alive: the options object that holds their JavaScript arrays.
// lib makes it for the loader and changes it never.
struct SourceArrays {
  Napi::ObjectReference options;
};

class LoaderHandle : public Handle<LoaderHandle> {
 public:
  static constexpr const char* kName = "native loader";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0020, 0x8a1f'55d2'c39e'60b7};

  explicit LoaderHandle(const Napi::CallbackInfo& info);  // (options)
  ~LoaderHandle() override;

  const std::shared_ptr<Loader>& loader() const { return loader_; }
  SourceArrays arrays() const;  // references of their own

  Napi::Value prepare(const Napi::CallbackInfo& info);     // (): Promise<void>, the mixing set resized
  Napi::Value statistics(const Napi::CallbackInfo& info);  // ()
  Napi::Value batches(const Napi::CallbackInfo& info);     // (): of an epoch, in this process
  Napi::Value skipped(const Napi::CallbackInfo& info);     // (): { index, name, code, reason }[]

 private:
  std::shared_ptr<Loader> loader_;
  SourceArrays arrays_;
  int64_t reported_ = 0;
};

class EpochHandle : public Handle<EpochHandle> {
 public:
  static constexpr const char* kName = "native epoch";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0021, 0x41c7'e0a9'7b36'd25f};

  explicit EpochHandle(const Napi::CallbackInfo& info);  // (loader, epoch, fromBatch)
  ~EpochHandle() override;

  Napi::Value next(const Napi::CallbackInfo& info);     // (): Promise<{ images, labels, indices } | null>
  Napi::Value indices(const Napi::CallbackInfo& info);  // (batch): Uint32Array of the samples it needs
  Napi::Value supply(const Napi::CallbackInfo& info);   // (batch, samples), copied
  Napi::Value cancel(const Napi::CallbackInfo& info);   // ()
  Napi::Value stop(const Napi::CallbackInfo& info);     // (): Promise<void>, when all its threads have left

 private:
  // Shared with the environment's teardown, which may come first.
  struct Running {
    std::shared_ptr<EpochRun> run;
    bool torn_down = false;
  };
  std::shared_ptr<Loader> loader_;
  SourceArrays arrays_;
  std::shared_ptr<Running> running_;
  Environment::Ticket ticket_;
};

}  // namespace ipmix
