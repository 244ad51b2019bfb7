#include "bindings/tensor_handle.h"

#include <c10/util/flat_hash_map.h>

#include <string>
#include <utility>

#include "bindings/environment.h"
#include "bindings/handle.h"
#include "bindings/tensor_scope.h"
#include "bindings/tensor_shared.h"
#include "core/counters.h"

namespace ipmix {
namespace {

// What a tensor costs beside its numbers: tensor, storage, this handle, V8's weak reference. Without it V8
// would let a million tensors of four floats wait for the garbage collector.
constexpr int64_t kOverhead = 640;

struct HeldStorage {
  int64_t handles = 0;
  int64_t bytes = 0;
  int64_t told = 0;  // of them to V8
};

ska::flat_hash_map<const void*, HeldStorage>& held_storages() {
  static thread_local ska::flat_hash_map<const void*, HeldStorage> storages;
  return storages;
}

ska::flat_hash_set<const void*>& live_handles() {
  static thread_local ska::flat_hash_set<const void*> handles;
  return handles;
}

}  // namespace

TensorHandle::TensorHandle(napi_env env, at::Tensor tensor, MemoryTold told)
    : env_(env), tensor_(std::move(tensor)) {
  live_handles().insert(this);
  report(told);
  enter(current_scope(env));
}

TensorHandle::~TensorHandle() {
  release("this tensor was collected");
  live_handles().erase(this);
}

// A storage counts once, however many tensors look at it. One that a program made of a batch keeps the batch
// from its loader, so V8 is told after all.
void TensorHandle::report(MemoryTold told) {
  ++counters().tensors;
  int64_t news = kOverhead, total = 0;
  if (tensor_.has_storage()) {
    storage_ = tensor_.storage().unsafeGetStorageImpl();
    HeldStorage& held = held_storages()[storage_];
    if (held.handles++ == 0) {
      held.bytes = static_cast<int64_t>(tensor_.storage().nbytes());
      counters().tensor_bytes += held.bytes;
    }
    if (told == MemoryTold::kByTensor && held.told == 0) news += held.told = held.bytes;
  }
  napi_adjust_external_memory(env_, news, &total);
}

void TensorHandle::forget() {
  --counters().tensors;
  int64_t news = -kOverhead, total = 0;
  const auto found = held_storages().find(storage_);
  if (found != held_storages().end() && --found->second.handles == 0) {
    counters().tensor_bytes -= found->second.bytes;
    news -= found->second.told;
    held_storages().erase(found);
  }
  napi_adjust_external_memory(env_, news, &total);
}

void TensorHandle::release(const char* why) {
  if (!tensor_.defined()) return;
  enter(nullptr);
  tensor_ = at::Tensor();
  released_ = why;
  forget();
}

void TensorHandle::enter(TensorScope* scope) {
  if (scope_ != nullptr) scope_->remove(this);
  scope_ = scope;
  if (scope_ != nullptr) scope_->add(this);
}

TensorHandle* TensorHandle::find(napi_env env, napi_value value) {
  void* wrapped = nullptr;
  if (value == nullptr || napi_unwrap(env, value, &wrapped) != napi_ok) return nullptr;
  return live_handles().count(wrapped) > 0 ? static_cast<TensorHandle*>(wrapped) : nullptr;
}

TensorHandle& TensorHandle::from(const Napi::Value& value, const char* argument) {
  TensorHandle* handle = find(value.Env(), value);
  if (handle == nullptr) invalid(std::string(argument) + " must be a Tensor, got " + describe_value(value));
  return *handle;
}

const at::Tensor& TensorHandle::get() const {
  if (!tensor_.defined())
    throw Error("DISPOSED", released_ != nullptr ? released_ : "this tensor was disposed");
  check_attached(env_, tensor_);
  return tensor_;
}

const at::Tensor& TensorHandle::tensor_of(const Napi::Value& value, const char* argument) {
  return from(value, argument).get();
}

}  // namespace ipmix
