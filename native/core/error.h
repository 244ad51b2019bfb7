// The one exception type of the pixel rooms; bindings turn it into an IPMixError with the same code.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace ipmix {

class Error : public std::runtime_error {
 public:
  Error(std::string code, const std::string& message) : std::runtime_error(message), code_(std::move(code)) {}
  const std::string& code() const { return code_; }

 private:
  std::string code_;
};

[[noreturn]] inline void invalid(const std::string& message) {
  throw Error("INVALID_ARGUMENT", message);
}

}  // namespace ipmix
