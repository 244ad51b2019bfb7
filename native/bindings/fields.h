// Fields of an options object, read on the JS thread; errors name the field, what was expected and what came.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bindings/napi_setup.h"

namespace ipmix {

class Fields {
 public:
  // `owner` begins the sentences: "evaluate's batchSize must be ...".
  Fields(const Napi::Value& value, std::string owner);

  double number(const char* name, double fallback) const;
  int64_t integer(const char* name, int64_t fallback) const;
  uint64_t seed(const char* name) const;  // non-negative safe integer, default 0
  bool flag(const char* name, bool fallback) const;
  std::string text(const char* name, const char* fallback) const;
  std::vector<double> numbers(const char* name) const;  // missing: empty

 private:
  Napi::Value get(const char* name) const;  // empty where missing
  [[noreturn]] void refuse(const char* name, const char* expected, const Napi::Value& value) const;
  Napi::Object object_;
  std::string owner_;
};

}  // namespace ipmix
