#include "tensor/operators.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/error.h"
#include "core/nearest.h"

namespace ipmix {
namespace {

// Overloads that take tensors come before those that take scalars, those that write into `out` come last;
// among equals the shorter schema first, so that sum(x) is not sum(x, dim).
int rank(const c10::FunctionSchema& schema) {
  int value = static_cast<int>(schema.arguments().size());
  for (const auto& argument : schema.arguments()) {
    if (argument.is_out()) value += 1000;
    if (argument.type()->kind() == c10::TypeKind::NumberType) value += 20;
    if (argument.type()->str().find("Dimname") != std::string::npos) value += 100;
  }
  return value;
}

const std::map<std::string, Operator>& table() {
  static const std::map<std::string, Operator> operators = [] {
    std::map<std::string, Operator> found;
    auto& dispatcher = c10::Dispatcher::singleton();
    for (const auto& full : dispatcher.getAllOpNames()) {
      if (full.name.rfind("aten::", 0) != 0) continue;
      const auto handle = dispatcher.findSchema(full);
      if (!handle) continue;
      const std::string name = full.name.substr(6);
      auto& entry = found[name];
      entry.name = name;
      entry.overloads.push_back(*handle);
    }
    for (auto& [name, entry] : found)
      std::stable_sort(entry.overloads.begin(), entry.overloads.end(), [](const auto& a, const auto& b) {
        const int left = rank(a.schema()), right = rank(b.schema());
        return left != right ? left < right : a.schema().overload_name() < b.schema().overload_name();
      });
    return found;
  }();
  return operators;
}

}  // namespace

const std::vector<std::string>& operator_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> list;
    for (const auto& [name, entry] : table())
      if (name[0] != '_' || name.rfind("__", 0) == 0) list.push_back(name);
    return list;
  }();
  return names;
}

const Operator& find_operator(const std::string& name) {
  const auto found = table().find(name);
  if (found != table().end()) return found->second;
  std::string hint;
  for (const auto& near : nearest(name, operator_names(), 3)) hint += (hint.empty() ? "" : ", ") + near;
  throw Error("UNKNOWN_OPERATOR",
              "this LibTorch has no operator '" + name + "'; the nearest names are " + hint);
}

}  // namespace ipmix
