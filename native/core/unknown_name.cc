#include "core/unknown_name.h"

#include "core/nearest.h"

namespace ipmix {

std::string unknown_name(std::string_view what, std::string_view typed,
                         const std::vector<std::string>& known) {
  const std::string_view start = typed.substr(0, 64);  // a longer one is no typing error
  std::string text = "unknown ";
  text.append(what).append(" '").append(start).append("': did you mean '");
  text.append(nearest(start, known, 1).front()).append("'? Known:");
  for (size_t i = 0; i < known.size(); ++i) text.append(i == 0 ? " " : ", ").append(known[i]);
  return text;
}

}  // namespace ipmix
