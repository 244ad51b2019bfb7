// scope(fn): tensors made inside are freed when it ends, except those that are given back.
//
// The scope of a new tensor is the one whose synchronous part is running; after an `await` only JavaScript
// knows (AsyncLocalStorage), so lib/tensor/scope.ts leaves a function here that is asked while such scopes
// are open.
#pragma once

#include <cstdint>
#include <vector>

#include "bindings/napi_setup.h"

namespace ipmix {

class TensorHandle;

class TensorScope {
 public:
  void add(TensorHandle* handle);
  void remove(TensorHandle* handle);
  const std::vector<TensorHandle*>& handles() const { return handles_; }
  uint64_t parent = 0;

 private:
  std::vector<TensorHandle*> handles_;
};

// The innermost open scope; null and 0 where there is none.
TensorScope* current_scope(Napi::Env env);
uint64_t current_scope_id(Napi::Env env);

// Makes a scope current for a block of C++: a promise that settles belongs to the scope it was made in.
class ScopeReentry {
 public:
  explicit ScopeReentry(uint64_t id);
  ~ScopeReentry();
  ScopeReentry(const ScopeReentry&) = delete;
  ScopeReentry& operator=(const ScopeReentry&) = delete;

 private:
  bool entered_ = false;
};

}  // namespace ipmix
