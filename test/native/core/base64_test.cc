#include "core/base64.h"

#include "check.h"

using namespace ipmix;

int main() {
  // RFC 4648, section 10.
  const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                         {"f", "Zg=="},
                                                         {"fo", "Zm8="},
                                                         {"foo", "Zm9v"},
                                                         {"foob", "Zm9vYg=="},
                                                         {"fooba", "Zm9vYmE="},
                                                         {"foobar", "Zm9vYmFy"}};
  std::vector<uint8_t> bytes;
  for (const auto& [plain, text] : vectors) {
    const std::string expected = plain;
    CHECK(to_base64({expected.begin(), expected.end()}) == text);
    CHECK(from_base64(text, bytes));
    CHECK(std::string(bytes.begin(), bytes.end()) == expected);
  }
  for (const char* bad : {"Z", "Zg=", "Z===", "Zm9v!", "Zm9!", "=Zm9", "Zm\n9"})
    CHECK(!from_base64(bad, bytes));
  std::vector<uint8_t> all(256);
  for (size_t i = 0; i < all.size(); ++i) all[i] = static_cast<uint8_t>(i);
  CHECK(from_base64(to_base64(all), bytes) && bytes == all);
  return check::report();
}
