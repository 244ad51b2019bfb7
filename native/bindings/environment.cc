#include "bindings/environment.h"

#include <algorithm>
#include <utility>

#include "bindings/promise.h"
#include "core/counters.h"

namespace ipmix {

Environment::Environment(Napi::Env env) {
  const auto idle = Napi::Function::New(env, [](const Napi::CallbackInfo&) {});
  wake_ = Napi::ThreadSafeFunction::New(env, idle, "ipmix", 0, 1);
  wake_.Unref(env);
  // process.exit() runs no cleanup hooks: LibTorch's globals would be destroyed under a running training
  // step.
  const auto process = env.Global().Get("process").As<Napi::Object>();
  const auto leave = Napi::Function::New(env, [this](const Napi::CallbackInfo&) { teardown(); });
  process.Get("once").As<Napi::Function>().Call(process, {Napi::String::New(env, "exit"), leave});
}

Environment::~Environment() {
  // The environment is gone: its references died with it.
  error_class.SuppressDestruct();
  tensor_class.SuppressDestruct();
  scope_lookup.SuppressDestruct();
}

ThreadPool& Environment::pool() {
  if (!pool_)
    pool_ = std::make_unique<ThreadPool>(static_cast<int>(std::max(1u, std::thread::hardware_concurrency())));
  return *pool_;
}

Environment::Ticket Environment::on_teardown(std::function<void()> stop) {
  return teardowns_.insert(teardowns_.end(), std::move(stop));
}

void Environment::forget_teardown(Ticket ticket) {
  if (!closing_) teardowns_.erase(ticket);
}

void Environment::begin(Task* task) {
  if (pending_.empty()) wake_.Ref(task->env);
  pending_.insert(task);
  ++counters().pending_tasks;
}

void Environment::finished(Task* task) {
  wake_.NonBlockingCall(task, settle);
}

void Environment::settle(Napi::Env env, Napi::Function, Task* task) {
  if (static_cast<napi_env>(env) == nullptr) return;  // torn down: the task was freed there
  Environment& self = of(env);
  if (self.pending_.erase(task) == 0) return;
  const std::unique_ptr<Task> owned(task);
  --counters().pending_tasks;
  try {
    if (self.pending_.empty()) self.wake_.Unref(env);
    const Napi::HandleScope scope(env);
    owned->settle();
  } catch (const Napi::Error&) {
    // A worker that is being terminated runs no JavaScript any more: nobody is left to hear of the result.
  }
}

// Runs on the JS thread while the environment still exists. Order: objects with threads of their own, the
// engine, the pixel threads; then nobody can call finished() any more and the promises are let go.
void Environment::teardown() {
  if (closing_) return;
  closing_ = true;
  for (auto& stop : teardowns_) stop();
  engine_.stop();
  if (pool_) pool_->stop();
  for (Task* task : pending_) {
    --counters().pending_tasks;
    delete task;
  }
  pending_.clear();
}

}  // namespace ipmix
