#include "data/crc32.h"

#include <array>
#include <bit>
#include <cstring>

namespace ipmix {
namespace {

using Tables = std::array<std::array<uint32_t, 256>, 8>;

constexpr Tables make_tables() {
  Tables tables{};
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1u) ? 0xEDB88320u : 0u);
    tables[0][i] = value;
  }
  for (size_t t = 1; t < 8; ++t)
    for (size_t i = 0; i < 256; ++i)
      tables[t][i] = (tables[t - 1][i] >> 8) ^ tables[0][tables[t - 1][i] & 255u];
  return tables;
}

constexpr Tables kTables = make_tables();

}  // namespace

// "Slicing by 8" (Kounavis and Berry, 2005).
uint32_t crc32(const uint8_t* data, size_t size, uint32_t before) {
  uint32_t crc = ~before;
  if constexpr (std::endian::native == std::endian::little) {
    for (; size >= 8; size -= 8, data += 8) {
      uint32_t low = 0;
      uint32_t high = 0;
      std::memcpy(&low, data, 4);
      std::memcpy(&high, data + 4, 4);
      low ^= crc;
      crc = kTables[7][low & 255u] ^ kTables[6][(low >> 8) & 255u] ^ kTables[5][(low >> 16) & 255u] ^
            kTables[4][low >> 24] ^ kTables[3][high & 255u] ^ kTables[2][(high >> 8) & 255u] ^
            kTables[1][(high >> 16) & 255u] ^ kTables[0][high >> 24];
    }
  }
  for (; size > 0; --size, ++data) crc = (crc >> 8) ^ kTables[0][(crc ^ *data) & 255u];
  return ~crc;
}

}  // namespace ipmix
