#include "nn/spec_options.h"

#include <sstream>

#include "core/error.h"
#include "core/nearest.h"

namespace ipmix {
namespace {

std::string shown_value(const OptionValue& value) {
  std::ostringstream out;
  if (const auto* flag = std::get_if<bool>(&value)) {
    out << (*flag ? "true" : "false");
  } else if (const auto* integer = std::get_if<int64_t>(&value)) {
    out << *integer;
  } else if (const auto* number = std::get_if<double>(&value)) {
    out << *number;
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    out << "'" << *text << "'";
  } else {
    out << "[";
    const char* comma = "";
    for (const int64_t item : std::get<std::vector<int64_t>>(value)) {
      out << comma << item;
      comma = ", ";
    }
    out << "]";
  }
  return out.str();
}

}  // namespace

std::string shown_path(const std::string& path) {
  return path.empty() ? "the network" : path;
}

const OptionValue* SpecOptions::find(const char* name) {
  read_.insert(name);
  const auto found = spec_.options.find(name);
  return found == spec_.options.end() ? nullptr : &found->second;
}

void SpecOptions::refuse(const char* name, const std::string& expected, const OptionValue* value) const {
  invalid(shown_path(path_) + ": " + spec_.type + "'s " + name + " must be " + expected + ", got " +
          (value ? shown_value(*value) : "nothing"));
}

int64_t SpecOptions::integer(const char* name, int64_t minimum) {
  const OptionValue* value = find(name);
  const auto* integer = value ? std::get_if<int64_t>(value) : nullptr;
  if (!integer || *integer < minimum) refuse(name, "an integer >= " + std::to_string(minimum), value);
  return *integer;
}

int64_t SpecOptions::integer(const char* name, int64_t minimum, int64_t fallback) {
  return spec_.options.contains(name) ? integer(name, minimum) : (find(name), fallback);
}

std::array<int64_t, 2> SpecOptions::pair(const char* name, int64_t minimum) {
  const OptionValue* value = find(name);
  const std::string expected =
      "an integer >= " + std::to_string(minimum) + " or a pair [height, width] of them";
  std::array<int64_t, 2> result{};
  if (const auto* integer = value ? std::get_if<int64_t>(value) : nullptr) {
    result = {*integer, *integer};
  } else if (const auto* list = value ? std::get_if<std::vector<int64_t>>(value) : nullptr;
             list && list->size() == 2) {
    result = {(*list)[0], (*list)[1]};
  } else {
    refuse(name, expected, value);
  }
  if (result[0] < minimum || result[1] < minimum) refuse(name, expected, value);
  return result;
}

std::array<int64_t, 2> SpecOptions::pair(const char* name, int64_t minimum, std::array<int64_t, 2> fallback) {
  return spec_.options.contains(name) ? pair(name, minimum) : (find(name), fallback);
}

std::vector<int64_t> SpecOptions::sides(const char* name) {
  const OptionValue* value = find(name);
  std::vector<int64_t> result;
  if (const auto* integer = value ? std::get_if<int64_t>(value) : nullptr) result = {*integer};
  if (const auto* list = value ? std::get_if<std::vector<int64_t>>(value) : nullptr) result = *list;
  bool positive = !result.empty();
  for (const int64_t side : result) positive = positive && side >= 1;
  if (!positive) refuse(name, "an integer >= 1 or an array of them", value);
  return result;
}

std::string SpecOptions::text(const char* name) {
  const OptionValue* value = find(name);
  const auto* text = value ? std::get_if<std::string>(value) : nullptr;
  if (!text || text->empty()) refuse(name, "a text", value);
  return *text;
}

double SpecOptions::number(const char* name, double low, double high, double fallback) {
  const OptionValue* value = find(name);
  if (!value) return fallback;
  double result = low - 1.0;
  if (const auto* number = std::get_if<double>(value)) result = *number;
  if (const auto* integer = std::get_if<int64_t>(value)) result = static_cast<double>(*integer);
  if (!(result >= low && result <= high)) {
    std::ostringstream range;
    range << "a number in " << low << ".." << high;
    refuse(name, range.str(), value);
  }
  return result;
}

bool SpecOptions::flag(const char* name, bool fallback) {
  const OptionValue* value = find(name);
  if (!value) return fallback;
  const auto* flag = std::get_if<bool>(value);
  if (!flag) refuse(name, "true or false", value);
  return *flag;
}

std::string SpecOptions::choice(const char* name, std::initializer_list<const char*> known) {
  const OptionValue* value = find(name);
  if (!value) return *known.begin();
  std::string list;
  const auto* text = std::get_if<std::string>(value);
  for (const char* option : known) {
    if (text && *text == option) return *text;
    list += (list.empty() ? "'" : ", '") + std::string(option) + "'";
  }
  refuse(name, "one of " + list, value);
}

void SpecOptions::finish() const {
  for (const auto& [name, value] : spec_.options) {
    if (read_.contains(name)) continue;
    const std::vector<std::string> known(read_.begin(), read_.end());
    std::string hint;
    for (const auto& near : nearest(name, known, 3)) hint += (hint.empty() ? "" : ", ") + near;
    invalid(shown_path(path_) + ": " + spec_.type + " has no option '" + name + "'" +
            (hint.empty() ? "" : "; the nearest are " + hint));
  }
}

}  // namespace ipmix
