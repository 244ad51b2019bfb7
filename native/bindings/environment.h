// State of one JavaScript environment (the main thread or a worker_thread): its engine thread, its pixel
// threads, its pending promises. Joined in the environment's cleanup hook, so process.exit() in the middle of
// training and terminated workers leave nothing running.
//
//   Environment::of(env).engine()       torch work, FIFO
//   Environment::of(env).pool()         pixel work
//   Environment::of(env).on_teardown()  e.g. a loader that owns threads: called before the engine stops
#pragma once

#include <functional>
#include <list>
#include <memory>
#include <unordered_set>

#include "bindings/napi_setup.h"
#include "core/engine.h"
#include "core/thread_pool.h"

namespace ipmix {

struct Task;  // promise.h

class Environment {
 public:
  explicit Environment(Napi::Env env);
  ~Environment();
  static Environment& of(Napi::Env env) { return *env.GetInstanceData<Environment>(); }

  Engine& engine() { return engine_; }
  ThreadPool& pool();  // hardware threads; made with the first use

  // Runs `stop` at teardown; the returned ticket is given to `forget_teardown` when the object dies earlier.
  using Ticket = std::list<std::function<void()>>::iterator;
  Ticket on_teardown(std::function<void()> stop);
  void forget_teardown(Ticket ticket);

  void begin(Task* task);     // JS thread
  void finished(Task* task);  // any thread: settle on the JS thread
  void teardown();            // exit listener and cleanup hook; idempotent
  bool closing() const { return closing_; }

  Napi::FunctionReference error_class;   // IPMixError of lib/errors.ts
  Napi::FunctionReference tensor_class;  // native Tensor
  Napi::FunctionReference scope_lookup;  // lib/tensor/scope.ts: the scope of a continuation

 private:
  static void settle(Napi::Env env, Napi::Function, Task* task);
  Engine engine_;
  std::unique_ptr<ThreadPool> pool_;
  std::list<std::function<void()>> teardowns_;
  std::unordered_set<Task*> pending_;
  Napi::ThreadSafeFunction wake_;
  bool closing_ = false;
};

}  // namespace ipmix
