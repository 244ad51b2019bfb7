#include "augment/view_kernels.h"

namespace ipmix {

namespace baseline {
extern const ViewKernels kViewKernels;
}
#ifdef IPMIX_X86_KERNELS
namespace avx2 {
extern const ViewKernels kViewKernels;
}
namespace avx512 {
extern const ViewKernels kViewKernels;
}
#endif

const ViewKernels& view_kernels(Isa isa) {
#ifdef IPMIX_X86_KERNELS
  if (isa == Isa::kAvx512) return avx512::kViewKernels;
  if (isa == Isa::kAvx2) return avx2::kViewKernels;
#endif
  (void)isa;
  return baseline::kViewKernels;
}

const ViewKernels& view_kernels() {
  static const ViewKernels& chosen = view_kernels(active_isa());
  return chosen;
}

}  // namespace ipmix
