// "Did you mean": the names closest to a mistyped one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipmix {

size_t edit_distance(std::string_view a, std::string_view b);
std::vector<std::string> nearest(std::string_view name, const std::vector<std::string>& known, size_t count);

}  // namespace ipmix
