// Masks of a mixing step, one for each instruction set (rules: image/kernels.h).
#pragma once

#include <cstddef>
#include <cstdint>

namespace ipmix::IPMIX_ISA {

void mask(uint32_t key_low, uint32_t key_high, uint32_t threshold, size_t blocks, uint8_t* out);

}  // namespace ipmix::IPMIX_ISA
