// Typed reading of a spec's options. Every error starts with the path of the module, so that a mistake in a
// deep network is found at once; an option nobody read is a typing error and is refused too.
#pragma once

#include <array>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

#include "nn/module_spec.h"

namespace ipmix {

// "block1.layer.0.conv1", or "the network" at the root, for error sentences.
std::string shown_path(const std::string& path);

class SpecOptions {
 public:
  SpecOptions(const ModuleSpec& spec, const std::string& path) : spec_(spec), path_(path) {}

  int64_t integer(const char* name, int64_t minimum);  // required
  int64_t integer(const char* name, int64_t minimum, int64_t fallback);
  std::array<int64_t, 2> pair(const char* name, int64_t minimum);  // required; one integer counts for both
  std::array<int64_t, 2> pair(const char* name, int64_t minimum, std::array<int64_t, 2> fallback);
  std::vector<int64_t> sides(const char* name);  // required; one integer counts as a list of one, all >= 1
  double number(const char* name, double low, double high, double fallback);  // low <= value <= high
  bool flag(const char* name, bool fallback);
  std::string text(const char* name);                                              // required
  std::string choice(const char* name, std::initializer_list<const char*> known);  // first is the default
  void finish() const;  // refuses options that were not read

 private:
  const OptionValue* find(const char* name);
  [[noreturn]] void refuse(const char* name, const std::string& expected, const OptionValue* value) const;
  const ModuleSpec& spec_;
  std::string path_;
  std::set<std::string> read_;
};

}  // namespace ipmix
