#include <vector>

#include "check.h"
#include "corrupt/corrupt.h"

using namespace ipmix;
using namespace ipmix::corruption;

static std::vector<uint8_t> pattern(int height, int width, unsigned seed) {
  std::vector<uint8_t> bytes(ConstImageView{nullptr, height, width}.bytes());
  for (uint8_t& byte : bytes) {
    seed = seed * 1664525u + 1013904223u;
    byte = static_cast<uint8_t>(seed >> 24);
  }
  return bytes;
}

static std::vector<uint8_t> frosted(const FrostPictures& pictures, int height, int width, int severity,
                                    uint64_t index) {
  const auto clean = pattern(height, width, 7);
  std::vector<uint8_t> out(clean.size());
  const Corrupting what{&corruption_named("frost"), severity, Preset::kCifar, 3, &pictures};
  corrupt(what, index, {clean.data(), height, width}, {out.data(), height, width});
  return out;
}

// Pictures shrunk beforehand give the bytes that looking the full ones up gives, of sides that are no
// multiple of five too, and where they are too small and must be enlarged.
static void shrunk_or_not() {
  for (const auto& [height, width] : {std::pair{400, 560}, {163, 241}, {90, 60}}) {
    const auto ice = pattern(height, width, 1), other = pattern(height, width, 2);
    FrostPictures plain({{ice.data(), height, width}, {other.data(), height, width}}), shrunk = plain;
    shrunk.shrink();
    for (int severity = 1; severity <= 5; ++severity) {
      for (uint64_t index = 0; index < 10; ++index) {
        CHECK(frosted(plain, 32, 32, severity, index) == frosted(shrunk, 32, 32, severity, index));
      }
    }
  }
}

int main() {
  shrunk_or_not();
  return check::report();
}
