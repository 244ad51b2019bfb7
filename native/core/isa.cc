#include "core/isa.h"

#include <algorithm>
#include <cstdlib>

namespace ipmix {

Isa best_isa() {
#ifdef IPMIX_X86_KERNELS
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vbmi"))
    return Isa::kAvx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return Isa::kAvx2;
#endif
  return Isa::kBaseline;
}

Isa active_isa() {
  static const Isa chosen = [] {
    const Isa best = best_isa();
    const char* wanted = std::getenv("IPMIX_ISA");
    if (wanted == nullptr) return best;
    for (int i = 0; i < kIsas; ++i)
      if (isa_name(static_cast<Isa>(i)) == wanted) return std::min(static_cast<Isa>(i), best);
    return best;
  }();
  return chosen;
}

std::string_view isa_name(Isa isa) {
  switch (isa) {
    case Isa::kAvx2:
      return "avx2";
    case Isa::kAvx512:
      return "avx512";
    default:
      return "baseline";
  }
}

}  // namespace ipmix
