// A JavaScript value and where it stands, for data from outside: every refusal says the place, what was
// expected and what came ("plan.chains[1].steps[0].width: expected an integer, got string 'x'").
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "bindings/napi_setup.h"

namespace ipmix {

class JsPath {
 public:
  JsPath(Napi::Value value, std::string path) : value_(value), path_(std::move(path)) {}

  JsPath operator[](const char* name) const;  // of an object; missing: undefined
  JsPath operator[](uint32_t i) const;        // of an array
  bool missing() const { return value_.IsEmpty() || value_.IsUndefined(); }
  uint32_t length() const;  // of an array

  double number() const;  // any number, NaN too: the rooms judge values
  int64_t safe_integer() const;
  uint64_t seed() const;  // non-negative safe integer
  int integer() const;    // 32 bits
  std::string text() const;
  std::string text_or(const char* fallback) const { return missing() ? fallback : text(); }

  const Napi::Value& value() const { return value_; }
  const std::string& path() const { return path_; }
  [[noreturn]] void refuse(const std::string& expected) const;

 private:
  Napi::Value value_;
  std::string path_;
};

}  // namespace ipmix
