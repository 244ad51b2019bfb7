#include "codec/jpeg_kernels.h"

namespace ipmix {

namespace baseline {
extern const JpegKernels kJpegKernels;
}
#ifdef IPMIX_X86_KERNELS
namespace avx2 {
extern const JpegKernels kJpegKernels;
}
namespace avx512 {
extern const JpegKernels kJpegKernels;
}
#endif

const JpegKernels& jpeg_kernels(Isa isa) {
#ifdef IPMIX_X86_KERNELS
  if (isa == Isa::kAvx512) return avx512::kJpegKernels;
  if (isa == Isa::kAvx2) return avx2::kJpegKernels;
#endif
  (void)isa;
  return baseline::kJpegKernels;
}

}  // namespace ipmix
