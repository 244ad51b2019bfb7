#include "tensor/operators.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "core/error.h"
#include "core/nearest.h"

namespace ipmix {
namespace {

// Overloads that take tensors come before those that take scalars, those that write into `out` come last;
// among equals the shorter schema first, so that sum(x) is not sum(x, dim).
int rank(const Overload& overload) {
  int value = static_cast<int>(overload.parameters.size());
  for (const Parameter& parameter : overload.parameters) {
    if (parameter.out) value += 1000;
    if (parameter.kind == ParameterKind::kScalar) value += 20;
  }
  return value;
}

Overload read_overload(const c10::OperatorHandle& handle) {
  Overload overload{handle, {}, {}};
  const c10::FunctionSchema& schema = handle.schema();
  for (const auto& argument : schema.arguments()) overload.parameters.push_back(read_parameter(argument));
  for (const auto& result : schema.returns()) overload.results.push_back(read_result(schema, result));
  return overload;
}

using Handles = std::map<std::string, std::vector<c10::OperatorHandle>>;

const Handles& handles() {
  static const Handles* const found = [] {
    auto* names = new Handles;
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const auto& full : dispatcher.getAllOpNames()) {
      if (full.name.rfind("aten::", 0) != 0) continue;
      if (const auto handle = dispatcher.findSchema(full)) (*names)[full.name.substr(6)].push_back(*handle);
    }
    return names;
  }();
  return *found;
}

Operator read_operator(const std::string& name, const std::vector<c10::OperatorHandle>& overloads) {
  Operator op{name, {}, operator_check(name)};
  for (const auto& handle : overloads) op.overloads.push_back(read_overload(handle));
  std::stable_sort(op.overloads.begin(), op.overloads.end(), [](const Overload& a, const Overload& b) {
    const int left = rank(a), right = rank(b);
    return left != right ? left < right
                         : a.handle.schema().overload_name() < b.handle.schema().overload_name();
  });
  return op;
}

}  // namespace

const std::vector<std::string>& operator_names() {
  static const auto* const names = [] {
    auto* list = new std::vector<std::string>;
    for (const auto& [name, overloads] : handles())
      if (name[0] != '_' || name.rfind("__", 0) == 0) list->push_back(name);
    return list;
  }();
  return *names;
}

// Schemas are read when an operator is first asked for; all of them at once would slow the load.
const Operator& find_operator(const std::string& name) {
  static auto* const mutex = new std::mutex;
  static auto* const known = new std::unordered_map<std::string, Operator>;
  const std::lock_guard lock(*mutex);
  const auto cached = known->find(name);
  if (cached != known->end()) return cached->second;
  const auto found = handles().find(name);
  if (found != handles().end()) return known->emplace(name, read_operator(name, found->second)).first->second;
  std::string hint;
  for (const auto& near : nearest(name, operator_names(), 3))
    hint += (hint.empty() ? "" : ", ") + camel_case(near);
  throw Error("UNKNOWN_OPERATOR",
              "this LibTorch has no operator '" + camel_case(name) + "'; the nearest names are " + hint);
}

}  // namespace ipmix
