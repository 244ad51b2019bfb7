#include "bindings/fields.h"

#include <cmath>
#include <utility>

#include "bindings/handle.h"

namespace ipmix {
namespace {

constexpr double kMaxSafeInteger = 9007199254740991.0;

bool is_safe_integer(const Napi::Value& value) {
  if (!value.IsNumber()) return false;
  const double number = value.As<Napi::Number>();
  return std::trunc(number) == number && std::fabs(number) <= kMaxSafeInteger;
}

}  // namespace

Fields::Fields(const Napi::Value& value, std::string owner) : owner_(std::move(owner)) {
  if (value.IsUndefined()) return;
  if (!value.IsObject() || value.IsArray())
    invalid(owner_ + " expects an object of options, got " + describe_value(value));
  object_ = value.As<Napi::Object>();
}

Napi::Value Fields::get(const char* name) const {
  if (object_.IsEmpty()) return {};
  const Napi::Value value = object_.Get(name);
  return value.IsUndefined() ? Napi::Value() : value;
}

void Fields::refuse(const char* name, const char* expected, const Napi::Value& value) const {
  invalid(owner_ + ": " + name + " must be " + expected + ", got " + describe_value(value));
}

double Fields::number(const char* name, double fallback) const {
  const Napi::Value value = get(name);
  if (value.IsEmpty()) return fallback;
  if (!value.IsNumber() || !std::isfinite(value.As<Napi::Number>().DoubleValue()))
    refuse(name, "a finite number", value);
  return value.As<Napi::Number>();
}

int64_t Fields::integer(const char* name, int64_t fallback) const {
  const Napi::Value value = get(name);
  if (value.IsEmpty()) return fallback;
  if (!is_safe_integer(value)) refuse(name, "an integer", value);
  return value.As<Napi::Number>().Int64Value();
}

uint64_t Fields::seed(const char* name) const {
  const Napi::Value value = get(name);
  if (value.IsEmpty()) return 0;
  if (!is_safe_integer(value) || value.As<Napi::Number>().DoubleValue() < 0)
    refuse(name, "a non-negative safe integer", value);
  return static_cast<uint64_t>(value.As<Napi::Number>().Int64Value());
}

bool Fields::flag(const char* name, bool fallback) const {
  const Napi::Value value = get(name);
  if (value.IsEmpty()) return fallback;
  if (!value.IsBoolean()) refuse(name, "true or false", value);
  return value.As<Napi::Boolean>();
}

std::string Fields::text(const char* name, const char* fallback) const {
  const Napi::Value value = get(name);
  if (value.IsEmpty()) return fallback;
  if (!value.IsString()) refuse(name, "a string", value);
  return value.As<Napi::String>();
}

std::vector<double> Fields::numbers(const char* name) const {
  const Napi::Value value = get(name);
  if (value.IsEmpty()) return {};
  if (!value.IsArray()) refuse(name, "an array of numbers", value);
  const auto array = value.As<Napi::Array>();
  std::vector<double> result(array.Length());
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value item = array.Get(i);
    if (!item.IsNumber()) refuse(name, "an array of numbers", item);
    result[i] = item.As<Napi::Number>();
  }
  return result;
}

}  // namespace ipmix
