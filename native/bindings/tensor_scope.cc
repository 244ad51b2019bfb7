#include "bindings/tensor_scope.h"

#include <memory>
#include <unordered_map>

#include "bindings/environment.h"
#include "bindings/handle.h"
#include "bindings/rooms.h"
#include "bindings/tensor_handle.h"

namespace ipmix {
namespace {

// One JavaScript environment is one thread.
struct Scopes {
  std::unordered_map<uint64_t, std::unique_ptr<TensorScope>> open;
  std::vector<uint64_t> running;  // whose synchronous part is on the stack, innermost last
  uint64_t next = 1;

  TensorScope* find(uint64_t id) {
    const auto found = open.find(id);
    return found == open.end() ? nullptr : found->second.get();
  }
};

Scopes& scopes() {
  static thread_local Scopes mine;
  return mine;
}

uint64_t read_id(const Napi::Value& value) {
  return value.IsNumber() ? static_cast<uint64_t>(value.As<Napi::Number>().Int64Value()) : 0;
}

// openScope(): number
Napi::Value open_scope(const Napi::CallbackInfo& info) {
  const uint64_t parent = current_scope_id(info.Env());
  Scopes& all = scopes();
  const uint64_t id = all.next++;
  all.open[id] = std::make_unique<TensorScope>();
  all.open[id]->parent = parent;
  all.running.push_back(id);
  return Napi::Number::New(info.Env(), static_cast<double>(id));
}

// leaveScope(): the synchronous part of the innermost scope has returned
Napi::Value leave_scope(const Napi::CallbackInfo& info) {
  if (!scopes().running.empty()) scopes().running.pop_back();
  return info.Env().Undefined();
}

// closeScope(id, kept): frees all but `kept`, which move to the scope around it
Napi::Value close_scope(const Napi::CallbackInfo& info) {
  const uint64_t id = read_id(info[0]);
  TensorScope* scope = scopes().find(id);
  if (scope == nullptr) return info.Env().Undefined();
  TensorScope* parent = scopes().find(scope->parent);
  const auto kept = info[1].As<Napi::Array>();
  for (uint32_t i = 0; i < kept.Length(); ++i)
    if (TensorHandle* handle = TensorHandle::find(info.Env(), kept.Get(i)))
      if (handle->scope() == scope) handle->enter(parent);
  while (!scope->handles().empty()) {
    TensorHandle* handle = scope->handles().back();
    handle->release("this tensor was freed when its scope() ended; return it from the scope to keep it");
  }
  scopes().open.erase(id);
  return info.Env().Undefined();
}

// setScopeLookup(() => id): which scope a continuation after `await` belongs to
Napi::Value set_scope_lookup(const Napi::CallbackInfo& info) {
  Environment::of(info.Env()).scope_lookup = Napi::Persistent(info[0].As<Napi::Function>());
  return info.Env().Undefined();
}

}  // namespace

void TensorScope::add(TensorHandle* handle) {
  handle->scope_index = handles_.size();
  handles_.push_back(handle);
}

void TensorScope::remove(TensorHandle* handle) {
  handles_.back()->scope_index = handle->scope_index;
  handles_[handle->scope_index] = handles_.back();
  handles_.pop_back();
}

uint64_t current_scope_id(Napi::Env env) {
  Scopes& all = scopes();
  if (all.open.empty()) return 0;
  if (!all.running.empty()) return all.running.back();
  const auto& lookup = Environment::of(env).scope_lookup;
  return lookup.IsEmpty() ? 0 : read_id(lookup.Call({}));
}

TensorScope* current_scope(Napi::Env env) {
  const uint64_t id = current_scope_id(env);
  return id == 0 ? nullptr : scopes().find(id);
}

ScopeReentry::ScopeReentry(uint64_t id) : entered_(id != 0 && scopes().find(id) != nullptr) {
  if (entered_) scopes().running.push_back(id);
}

ScopeReentry::~ScopeReentry() {
  if (entered_) scopes().running.pop_back();
}

void init_tensor_scope(Napi::Env env, Napi::Object exports) {
  export_function<open_scope>(env, exports, "openScope");
  export_function<leave_scope>(env, exports, "leaveScope");
  export_function<close_scope>(env, exports, "closeScope");
  export_function<set_scope_lookup>(env, exports, "setScopeLookup");
}

}  // namespace ipmix
