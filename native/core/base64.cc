#include "core/base64.h"

#include <array>

namespace ipmix {

namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr uint8_t kNone = 255;

constexpr std::array<uint8_t, 256> values() {
  std::array<uint8_t, 256> table{};
  table.fill(kNone);
  for (size_t i = 0; i < kDigits.size(); ++i)
    table[static_cast<uint8_t>(kDigits[i])] = static_cast<uint8_t>(i);
  return table;
}

constexpr auto kValues = values();

}  // namespace

std::string to_base64(const std::vector<uint8_t>& bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (size_t i = 0; i < bytes.size(); i += 3) {
    const size_t left = bytes.size() - i;
    const uint32_t three = static_cast<uint32_t>(bytes[i]) << 16 |
                           (left > 1 ? static_cast<uint32_t>(bytes[i + 1]) << 8 : 0u) |
                           (left > 2 ? bytes[i + 2] : 0u);
    text += kDigits[three >> 18];
    text += kDigits[three >> 12 & 63];
    text += left > 1 ? kDigits[three >> 6 & 63] : '=';
    text += left > 2 ? kDigits[three & 63] : '=';
  }
  return text;
}

bool from_base64(std::string_view text, std::vector<uint8_t>& bytes) {
  bytes.clear();
  if (text.size() % 4 != 0) return false;
  size_t padding = 0;
  while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=') ++padding;
  bytes.reserve(text.size() / 4 * 3);
  const std::string_view digits = text.substr(0, text.size() - padding);
  uint32_t bits = 0;
  int count = 0;
  for (const char digit : digits) {
    const uint8_t value = kValues[static_cast<uint8_t>(digit)];
    if (value == kNone) return false;
    bits = bits << 6 | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push_back(static_cast<uint8_t>(bits >> count));
  }
  return true;
}

}  // namespace ipmix
