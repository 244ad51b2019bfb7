#include "augment/pixmix_kernels.h"

namespace ipmix {

namespace baseline {
extern const PixMixKernels kPixMixKernels;
}
#ifdef IPMIX_X86_KERNELS
namespace avx2 {
extern const PixMixKernels kPixMixKernels;
}
namespace avx512 {
extern const PixMixKernels kPixMixKernels;
}
#endif

const PixMixKernels& pixmix_kernels(Isa isa) {
#ifdef IPMIX_X86_KERNELS
  if (isa == Isa::kAvx512) return avx512::kPixMixKernels;
  if (isa == Isa::kAvx2) return avx2::kPixMixKernels;
#endif
  (void)isa;
  return baseline::kPixMixKernels;
}

const PixMixKernels& pixmix_kernels() {
  static const PixMixKernels& chosen = pixmix_kernels(active_isa());
  return chosen;
}

}  // namespace ipmix
