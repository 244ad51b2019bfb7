// RFC 4648 base64 with padding.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ipmix {

std::string to_base64(const std::vector<uint8_t>& bytes);

// False where the text is not base64.
bool from_base64(std::string_view text, std::vector<uint8_t>& bytes);

}  // namespace ipmix
