// Which instruction set the pixel kernels use. Their files are compiled once for each, and every build of
// them gives the same bytes (contraction is off; fused steps are written out and checked to be exact).
#pragma once

#include <string_view>

namespace ipmix {

enum class Isa : int { kBaseline = 0, kAvx2 = 1, kAvx512 = 2 };
inline constexpr int kIsas = 3;

// The best that this build holds and this processor runs.
Isa best_isa();

// What the kernels use: the best, or a lesser one named by the environment variable IPMIX_ISA
// (baseline, avx2, avx512), which is read once.
Isa active_isa();

std::string_view isa_name(Isa isa);

}  // namespace ipmix
