// A network as plain data: what TypeScript builds, a checkpoint keeps as JSON, and build_model turns into
// modules.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace ipmix {

using OptionValue = std::variant<bool, int64_t, double, std::string, std::vector<int64_t>>;

struct ModuleSpec {
  std::string type;  // a row of the table in registry.cc
  std::string name;  // within the parent; empty at the root
  std::map<std::string, OptionValue> options;
  std::vector<ModuleSpec> children;  // in registration order
};

}  // namespace ipmix
