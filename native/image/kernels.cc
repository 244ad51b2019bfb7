#include "image/kernels.h"

namespace ipmix {

namespace baseline {
extern const PixelKernels kPixelKernels;
}
#ifdef IPMIX_X86_KERNELS
namespace avx2 {
extern const PixelKernels kPixelKernels;
}
namespace avx512 {
extern const PixelKernels kPixelKernels;
}
#endif

const PixelKernels& pixel_kernels(Isa isa) {
#ifdef IPMIX_X86_KERNELS
  if (isa == Isa::kAvx512) return avx512::kPixelKernels;
  if (isa == Isa::kAvx2) return avx2::kPixelKernels;
#endif
  (void)isa;
  return baseline::kPixelKernels;
}

const PixelKernels& pixel_kernels() {
  static const PixelKernels& chosen = pixel_kernels(active_isa());
  return chosen;
}

}  // namespace ipmix
