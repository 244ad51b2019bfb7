// torch.<operator>, tensor.<operator> and torch.async.<operator>: one call path for every ATen operator.
#include <algorithm>
#include <memory>

#include "bindings/arguments.h"
#include "bindings/errors.h"
#include "bindings/handle.h"
#include "bindings/js_to_ivalue.h"
#include "bindings/promise.h"
#include "bindings/rooms.h"
#include "bindings/tensor_stream.h"
#include "tensor/operators.h"

namespace ipmix {
namespace {

constexpr size_t kMostArguments = 48;  // no ATen schema has as many

// LibTorch's own sentence, with the operator, what came, and the schema.
[[noreturn]] void explain(const Operator& op, const Overload& overload, const std::string& came) {
  const Failure failure = describe(std::current_exception());
  throw Error(failure.code, "torch." + camel_case(op.name) + ": " + failure.message + "\n  got " +
                                (came.empty() ? "no tensor" : came) + "\n  schema: " + overload.schema());
}

// "self: a float32 tensor [2, 2], other: a float32 tensor [3, 3]"
std::string describe_tensors(const Overload& overload, const torch::jit::Stack& stack) {
  std::string text;
  for (size_t i = 0; i < std::min(stack.size(), overload.parameters.size()); ++i)
    if (stack[i].isTensor() && stack[i].toTensor().defined())
      text += (text.empty() ? "" : ", ") + overload.parameters[i].camel + ": " +
              describe_tensor(stack[i].toTensor());
  return text;
}

// In-place operators and those that write into `out` give back the object they were given.
Napi::Value results_to_js(Napi::Env env, const Match& match, const torch::jit::Stack& stack,
                          bool own_objects) {
  const auto one = [&](size_t i) -> Napi::Value {
    static const Result unknown;
    const auto& results = match.overload->results;
    const Result& result = i < results.size() ? results[i] : unknown;
    if (own_objects && result.alias >= 0 && match.handles[static_cast<size_t>(result.alias)] != nullptr)
      return {env, match.handles[static_cast<size_t>(result.alias)]};
    return to_js(env, stack[i], result.kind);
  };
  if (stack.empty()) return env.Undefined();
  if (stack.size() == 1) return one(0);
  auto array = Napi::Array::New(env, stack.size());
  for (size_t i = 0; i < stack.size(); ++i) array[static_cast<uint32_t>(i)] = one(i);
  return array;
}

Match matched(napi_env env, const Operator& op, const napi_value* values, size_t count) {
  try {
    Match found = match(env, op, read_arguments(env, values, count));
    if (op.check != nullptr) op.check(found.stack);
    return found;
  } catch (const Error& error) {
    throw Error(error.code(), "torch." + camel_case(op.name) + ": " + error.what());
  }
}

Napi::Value call(napi_env env, const Operator& op, const napi_value* values, size_t count) {
  Match match = matched(env, op, values, count);
  try {
    match.overload->handle.callBoxed(match.stack);
  } catch (...) {
    // The kernel took the stack; the arguments can be read again.
    explain(op, *match.overload, describe_tensors(*match.overload, matched(env, op, values, count).stack));
  }
  return results_to_js(env, match, match.stack, true);
}

// On the engine thread; every error is a rejection.
Napi::Value call_async(napi_env env, const Operator& op, const napi_value* values, size_t count) {
  auto shared = std::make_shared<Match>();
  std::exception_ptr refused;
  try {
    *shared = matched(env, op, values, count);
    shared->handles.clear();  // JavaScript values stay on their thread
  } catch (const Napi::Error&) {
    throw;
  } catch (...) {
    refused = std::current_exception();
  }
  const bool grad_mode = at::GradMode::is_enabled();
  const auto stream = chosen_stream();
  return promise_on_engine(env, [shared, refused, grad_mode, stream, &op]() -> Settle {
    if (refused) std::rethrow_exception(refused);
    const StreamReentry on_stream(stream);
    const at::AutoGradMode guard(grad_mode);
    const torch::jit::Stack inputs = shared->stack;
    try {
      shared->overload->handle.callBoxed(shared->stack);
    } catch (...) {
      explain(op, *shared->overload, describe_tensors(*shared->overload, inputs));
    }
    return [shared](Napi::Env env) { return results_to_js(env, *shared, shared->stack, false); };
  });
}

enum class Form { kFunction, kMethod, kAsync };

// The body of the JavaScript functions; which operator is their data.
template <Form form>
napi_value invoke(napi_env env, napi_callback_info info) {
  napi_value values[kMostArguments + 1];
  size_t count = kMostArguments;
  void* data = nullptr;
  napi_get_cb_info(env, info, &count, values + 1, values, &data);
  const auto& op = *static_cast<const Operator*>(data);
  const bool method = form == Form::kMethod;
  try {
    try {
      if (count > kMostArguments)
        invalid("torch." + camel_case(op.name) + " takes no " + std::to_string(count) + " arguments");
      const auto body = form == Form::kAsync ? call_async : call;
      return body(env, op, method ? values : values + 1, method ? count + 1 : count);
    } catch (const Napi::Error&) {
      throw;
    } catch (...) {
      throw make_error(env, describe(std::current_exception()));
    }
  } catch (const Napi::Error& error) {
    error.ThrowAsJavaScriptException();
    return nullptr;
  }
}

// operatorFunction(name, 'function' | 'method' | 'async'): UNKNOWN_OPERATOR with the nearest names
Napi::Value operator_function(const Napi::CallbackInfo& info) {
  const Operator& op = find_operator(info[0].ToString());
  const std::string form = info[1].ToString();
  const napi_callback body = form == "method"  ? invoke<Form::kMethod>
                             : form == "async" ? invoke<Form::kAsync>
                                               : invoke<Form::kFunction>;
  napi_value function = nullptr;
  const std::string name = camel_case(op.name);
  if (napi_create_function(info.Env(), name.c_str(), name.size(), body, const_cast<Operator*>(&op),
                           &function) != napi_ok)
    throw Napi::Error::New(info.Env());
  return {info.Env(), function};
}

}  // namespace

void init_operators(Napi::Env env, Napi::Object exports) {
  export_function<operator_function>(env, exports, "operatorFunction");
  init_operator_schemas(env, exports);
}

}  // namespace ipmix
