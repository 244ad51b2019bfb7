// Philox 4x32-10 (Salmon et al., SC 2011): 128 bits from a 128-bit counter under a 64-bit key.
#pragma once

#include <cstdint>

#include "core/host_device.h"

namespace ipmix {

struct PhiloxBlock {
  uint32_t word[4];
};

IPMIX_HOST_DEVICE inline PhiloxBlock philox_block(PhiloxBlock counter, uint32_t key0, uint32_t key1) {
  uint32_t(&word)[4] = counter.word;
  for (int round = 0; round < 10; ++round) {
    const uint64_t left = 0xD2511F53ull * word[0];
    const uint64_t right = 0xCD9E8D57ull * word[2];
    word[0] = static_cast<uint32_t>(right >> 32) ^ word[1] ^ key0;
    word[2] = static_cast<uint32_t>(left >> 32) ^ word[3] ^ key1;
    word[1] = static_cast<uint32_t>(right);
    word[3] = static_cast<uint32_t>(left);
    key0 += 0x9E3779B9u;
    key1 += 0xBB67AE85u;
  }
  return counter;
}

}  // namespace ipmix
