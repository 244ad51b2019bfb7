#include "image/resize_kernels.h"

namespace ipmix {

namespace baseline {
extern const ResizeKernels kResizeKernels;
}
#ifdef IPMIX_X86_KERNELS
namespace avx2 {
extern const ResizeKernels kResizeKernels;
}
namespace avx512 {
extern const ResizeKernels kResizeKernels;
}
#endif

const ResizeKernels& resize_kernels(Isa isa) {
#ifdef IPMIX_X86_KERNELS
  if (isa == Isa::kAvx512) return avx512::kResizeKernels;
  if (isa == Isa::kAvx2) return avx2::kResizeKernels;
#endif
  (void)isa;
  return baseline::kResizeKernels;
}

}  // namespace ipmix
