// CRC-32 of zlib, PNG and gzip (the reflected polynomial 0xEDB88320), eight bytes a step.
#pragma once

#include <cstddef>
#include <cstdint>

namespace ipmix {

uint32_t crc32(const uint8_t* data, size_t size, uint32_t before = 0);

}  // namespace ipmix
