#include "bindings/arguments.h"

#include <algorithm>

#include "bindings/js_to_ivalue.h"
#include "core/error.h"

namespace ipmix {
namespace {

using Kind = JsValue::Kind;

// Why an overload was refused, and how far it got: the one that got furthest is what the caller meant.
struct Refusal {
  std::string reason;
  size_t taken = 0;
};

const JsValue* keyword(const Arguments& arguments, const Parameter& parameter) {
  for (const auto& [name, value] : arguments.keywords)
    if (name == parameter.camel || name == parameter.name) return &value;
  return nullptr;
}

std::string unknown_keyword(const Overload& overload, const Arguments& arguments) {
  for (const auto& [name, value] : arguments.keywords) {
    size_t index = 0;
    for (const Parameter& parameter : overload.parameters) {
      if (name == parameter.camel || name == parameter.name) break;
      ++index;
    }
    if (index == overload.parameters.size()) return "it has no argument '" + name + "'";
    if (index < arguments.positional.size()) return "argument '" + name + "' is given twice";
  }
  return {};
}

std::string too_many(const Overload& overload, const Arguments& arguments) {
  const auto takes = std::count_if(overload.parameters.begin(), overload.parameters.end(),
                                   [](const Parameter& parameter) { return !parameter.keyword_only; });
  return "it takes " + std::to_string(takes) + " positional arguments, got " +
         std::to_string(arguments.positional.size());
}

// A tensor that went through postMessage has become {}, which reads as keyword arguments.
std::string describe_missing(const Arguments& arguments, const Parameter& parameter) {
  const bool posted = arguments.empty_object && parameter.kind == ParameterKind::kTensor && !parameter.list;
  return posted ? kPlainObject : "nothing";
}

bool fill(napi_env env, const Overload& overload, const Arguments& arguments, Match& match,
          Refusal* refusal) {
  match.stack.clear();
  match.handles.clear();
  match.stack.reserve(overload.parameters.size());
  size_t next = 0, used = 0;
  for (const Parameter& parameter : overload.parameters) {
    const JsValue* value = nullptr;
    if (!parameter.keyword_only && next < arguments.positional.size()) {
      value = &arguments.positional[next++];
    } else if (!arguments.keywords.empty()) {
      value = keyword(arguments, parameter);
      if (value != nullptr) ++used;
    }
    const bool missing = value == nullptr || value->kind == Kind::kMissing;
    match.handles.push_back(missing ? nullptr : value->handle);
    if (missing && parameter.fallback) {
      match.stack.push_back(*parameter.fallback);
    } else if (missing && parameter.optional) {
      match.stack.emplace_back();
    } else {
      c10::IValue converted;
      if (missing || !to_ivalue(env, *value, parameter, converted)) {
        if (refusal != nullptr)
          refusal->reason = "argument '" + parameter.camel + "' expects " + type_text(parameter) + ", got " +
                            (missing ? describe_missing(arguments, parameter) : describe_js(env, *value));
        return false;
      }
      match.stack.push_back(std::move(converted));
    }
    if (refusal != nullptr) ++refusal->taken;
  }
  if (next == arguments.positional.size() && used == arguments.keywords.size()) {
    match.overload = &overload;
    return true;
  }
  if (refusal != nullptr) {
    refusal->reason = unknown_keyword(overload, arguments);
    if (refusal->reason.empty()) refusal->reason = too_many(overload, arguments);
  }
  return false;
}

// Slow path: every overload again, for its reason; the four that got furthest are told.
[[noreturn]] void refuse(napi_env env, const Operator& op, const Arguments& arguments) {
  std::vector<std::pair<Refusal, const Overload*>> refusals;
  const bool writes = std::any_of(arguments.keywords.begin(), arguments.keywords.end(),
                                  [](const auto& named) { return named.first.starts_with("out"); });
  for (const Overload& overload : op.overloads) {
    const bool out = std::any_of(overload.parameters.begin(), overload.parameters.end(),
                                 [](const Parameter& parameter) { return parameter.out; });
    if (out != writes && op.overloads.size() > 1 && out) continue;
    Refusal refusal;
    Match ignored;
    fill(env, overload, arguments, ignored, &refusal);
    refusals.emplace_back(std::move(refusal), &overload);
  }
  std::stable_sort(refusals.begin(), refusals.end(),
                   [](const auto& a, const auto& b) { return a.first.taken > b.first.taken; });
  if (refusals.size() == 1) invalid(refusals[0].first.reason + "\n  schema: " + refusals[0].second->schema());
  std::string message = "no overload takes these arguments:";
  for (size_t i = 0; i < std::min<size_t>(refusals.size(), 4); ++i)
    message += "\n  " + refusals[i].first.reason + " in " + refusals[i].second->schema();
  if (refusals.size() > 4) message += "\n  and " + std::to_string(refusals.size() - 4) + " more";
  invalid(message);
}

}  // namespace

Arguments read_arguments(napi_env env, const napi_value* values, size_t count) {
  Arguments arguments;
  for (size_t i = 0; i < count; ++i) arguments.positional.push_back(read_value(env, values[i]));
  if (count == 0 || arguments.positional.back().kind != Kind::kObject ||
      !is_plain_object(env, values[count - 1]))
    return arguments;
  arguments.positional.pop_back();
  const Napi::Object object(env, values[count - 1]);
  const Napi::Array names = object.GetPropertyNames();
  arguments.empty_object = names.Length() == 0;
  for (uint32_t i = 0; i < names.Length(); ++i) {
    const Napi::Value name = names.Get(i);
    arguments.keywords.emplace_back(name.ToString().Utf8Value(), read_value(env, object.Get(name)));
  }
  return arguments;
}

Match match(napi_env env, const Operator& op, const Arguments& arguments) {
  Match found;
  for (const Overload& overload : op.overloads)
    if (fill(env, overload, arguments, found, nullptr)) return found;
  refuse(env, op, arguments);
}

}  // namespace ipmix
