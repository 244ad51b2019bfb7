#include "bindings/read_spec.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "bindings/handle.h"

namespace ipmix {
namespace {

constexpr int kMaxDepth = 64;  // a spec that contains itself must not overflow the stack
constexpr std::array<const char*, 4> kParts{"before", "body", "shortcut", "after"};

std::string where(const std::string& path) {
  return path.empty() ? "the network" : path;
}

std::string joined(const std::string& path, const std::string& name) {
  return path.empty() ? name : path + "." + name;
}

int64_t read_integer(const Napi::Value& value, const std::string& what) {
  const double number = value.IsNumber() ? value.As<Napi::Number>().DoubleValue() : NAN;
  if (std::trunc(number) != number || std::fabs(number) > 0x1p53)
    invalid(what + " must hold integers, got " + describe_value(value));
  return static_cast<int64_t>(number);
}

OptionValue read_option(const Napi::Value& value, const std::string& what) {
  if (value.IsBoolean()) return value.As<Napi::Boolean>().Value();
  if (value.IsString()) return value.As<Napi::String>().Utf8Value();
  if (value.IsNumber()) {
    const double number = value.As<Napi::Number>();
    if (std::trunc(number) == number && std::fabs(number) <= 0x1p53) return static_cast<int64_t>(number);
    return number;
  }
  if (value.IsArray()) {
    const auto array = value.As<Napi::Array>();
    std::vector<int64_t> list(array.Length());
    for (uint32_t i = 0; i < array.Length(); ++i) list[i] = read_integer(array.Get(i), what);
    return list;
  }
  invalid(what + " must be a number, a boolean, a string or an array of integers, got " +
          describe_value(value));
}

ModuleSpec read_module(const Napi::Value& value, const std::string& path, int depth);

std::vector<ModuleSpec> read_children(const Napi::Value& value, const std::string& path, int depth) {
  if (!value.IsArray())
    invalid(where(path) + ": children must be an array of [name, spec], got " + describe_value(value));
  const auto array = value.As<Napi::Array>();
  std::vector<ModuleSpec> children;
  for (uint32_t i = 0; i < array.Length(); ++i) {
    const Napi::Value item = array.Get(i);
    if (!item.IsArray() || !item.As<Napi::Array>().Get(0u).IsString())
      invalid(where(path) + ": a child must be a pair [name, spec], got " + describe_value(item));
    const std::string name = item.As<Napi::Array>().Get(0u).As<Napi::String>();
    children.push_back(read_module(item.As<Napi::Array>().Get(1u), joined(path, name), depth + 1));
    children.back().name = name;
  }
  return children;
}

ModuleSpec read_module(const Napi::Value& value, const std::string& path, int depth) {
  if (depth > kMaxDepth)
    invalid(where(path) + ": the spec is more than 64 levels deep; does it contain itself?");
  if (!value.IsObject() || value.IsArray() || !value.As<Napi::Object>().Get("type").IsString())
    invalid(where(path) + ": expected a layer such as nn.relu(), got " + describe_value(value));
  const auto object = value.As<Napi::Object>();
  ModuleSpec spec;
  spec.type = object.Get("type").As<Napi::String>();
  const auto names = object.GetPropertyNames();
  for (uint32_t i = 0; i < names.Length(); ++i) {
    const std::string name = names.Get(i).ToString();
    const Napi::Value field = object.Get(name);
    if (name == "type" || field.IsUndefined()) continue;
    if (name == "children") {
      spec.children = read_children(field, path, depth);
    } else if (spec.type != "residual" || std::find(kParts.begin(), kParts.end(), name) == kParts.end()) {
      spec.options[name] = read_option(field, where(path) + ": " + spec.type + "'s " + name);
    }
  }
  if (spec.type != "residual") return spec;
  for (const char* part : kParts) {
    if (object.Get(part).IsUndefined()) continue;
    spec.children.push_back({"sequential", part, {}, read_children(object.Get(part), path, depth)});
  }
  return spec;
}

}  // namespace

ModuleSpec read_spec(const Napi::Value& value) {
  return read_module(value, "", 0);
}

}  // namespace ipmix
