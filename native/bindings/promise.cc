#include "bindings/promise.h"

#include <utility>

#include "bindings/environment.h"
#include "bindings/tensor_scope.h"

namespace ipmix {

Task::Task(Napi::Env env, Work work)
    : env(env),
      deferred(Napi::Promise::Deferred::New(env)),
      scope(current_scope_id(env)),
      work(std::move(work)) {
  const auto& error_class = Environment::of(env).error_class;
  error = Napi::Persistent(error_class.New({Napi::String::New(env, "INTERNAL"), Napi::String::New(env, "")}));
}

void Task::run() {
  try {
    result = work();
  } catch (...) {
    failure = describe(std::current_exception());
  }
  work = nullptr;
}

void Task::settle() {
  Napi::Object object = error.Value();
  if (!failure) {
    try {
      const ScopeReentry inside(scope);
      deferred.Resolve(result(env));
      return;
    } catch (const Napi::Error& e) {
      deferred.Reject(e.Value());
      return;
    } catch (...) {
      failure = describe(std::current_exception());
    }
  }
  graft(object, *failure);
  deferred.Reject(object);
}

namespace {

template <typename Lane>
Napi::Promise promise_on(Lane& lane, Napi::Env env, Work work) {
  Environment& environment = Environment::of(env);
  if (environment.closing())
    throw Error("ABORTED", "this environment is shutting down; nothing can be started");
  auto* task = new Task(env, std::move(work));
  const Napi::Promise promise = task->deferred.Promise();
  environment.begin(task);
  lane.submit([task, &environment] {
    task->run();
    environment.finished(task);
  });
  return promise;
}

}  // namespace

Napi::Promise promise_on_engine(Napi::Env env, Work work) {
  return promise_on(Environment::of(env).engine(), env, std::move(work));
}

Napi::Promise promise_on_pool(Napi::Env env, Work work) {
  return promise_on(Environment::of(env).pool(), env, std::move(work));
}

Napi::Promise promise_when(Napi::Env env, const std::function<void(std::function<void()>)>& start,
                           Work work) {
  struct Lane {
    const std::function<void(std::function<void()>)>& submit;
  } lane{start};
  return promise_on(lane, env, std::move(work));
}

}  // namespace ipmix
