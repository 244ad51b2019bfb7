#include "nn/batch_norm_kernels.h"

namespace ipmix {

namespace baseline {
extern const BatchNormKernels kBatchNormKernels[2];
}
#if defined(__x86_64__)
namespace avx2 {
extern const BatchNormKernels kBatchNormKernels[2];
}
namespace avx512 {
extern const BatchNormKernels kBatchNormKernels[2];
}
#endif

const BatchNormKernels& batch_norm_kernels(Isa isa, After after) {
  const int row = static_cast<int>(after);
#if defined(__x86_64__)
  if (isa == Isa::kAvx512) return avx512::kBatchNormKernels[row];
  if (isa == Isa::kAvx2) return avx2::kBatchNormKernels[row];
#endif
  (void)isa;
  return baseline::kBatchNormKernels[row];
}

}  // namespace ipmix
