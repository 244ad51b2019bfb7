// The sentence for a name that is none of the known ones.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ipmix {

// "unknown <what> 'x': did you mean 'y'? Known: a, b, c"
std::string unknown_name(std::string_view what, std::string_view typed,
                         const std::vector<std::string>& known);

}  // namespace ipmix
