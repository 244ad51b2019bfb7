// The last write of a view, one for each instruction set (rules: image/kernels.h).
#pragma once

#include "augment/view_kernels.h"

namespace ipmix::IPMIX_ISA {

void blend(const uint8_t* original, const uint8_t* const* chains, const float* weights, int k, float m,
           const ChannelNormalisation& channel, size_t count, float* out);

}  // namespace ipmix::IPMIX_ISA
