#include "bindings/js_path.h"

#include <cmath>
#include <cstdint>

#include "bindings/handle.h"

namespace ipmix {

namespace {
constexpr double kMaxSafeInteger = 9007199254740991.0;
}

void JsPath::refuse(const std::string& expected) const {
  invalid(path_ + ": expected " + expected + ", got " +
          (missing() ? std::string("nothing") : describe_value(value_)));
}

JsPath JsPath::operator[](const char* name) const {
  if (missing() || !value_.IsObject() || value_.IsArray()) refuse("an object");
  return {value_.As<Napi::Object>().Get(name), path_ + "." + name};
}

JsPath JsPath::operator[](uint32_t i) const {
  length();
  return {value_.As<Napi::Array>().Get(i), path_ + "[" + std::to_string(i) + "]"};
}

uint32_t JsPath::length() const {
  if (missing() || !value_.IsArray()) refuse("an array");
  return value_.As<Napi::Array>().Length();
}

double JsPath::number() const {
  if (missing() || !value_.IsNumber()) refuse("a number");
  return value_.As<Napi::Number>().DoubleValue();
}

int64_t JsPath::safe_integer() const {
  if (missing() || !value_.IsNumber()) refuse("an integer");
  const double number = value_.As<Napi::Number>().DoubleValue();
  if (!(std::trunc(number) == number && std::fabs(number) <= kMaxSafeInteger)) refuse("an integer");
  return static_cast<int64_t>(number);
}

uint64_t JsPath::seed() const {
  if (missing() || !value_.IsNumber()) refuse("a non-negative safe integer");
  const double number = value_.As<Napi::Number>().DoubleValue();
  if (!(std::trunc(number) == number && number >= 0 && number <= kMaxSafeInteger))
    refuse("a non-negative safe integer");
  return static_cast<uint64_t>(number);
}

int JsPath::integer() const {
  const int64_t value = safe_integer();
  if (value < INT32_MIN || value > INT32_MAX) refuse("an integer of 32 bits");
  return static_cast<int>(value);
}

std::string JsPath::text() const {
  if (missing() || !value_.IsString()) refuse("a string");
  return value_.As<Napi::String>();
}

}  // namespace ipmix
