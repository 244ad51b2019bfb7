// Compiled against a CUDA LibTorch only; it has never run, for want of GPUs.
#include "distributed/backends.h"

#ifdef IPMIX_NCCL
#define USE_C10D_NCCL
#include <torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp>
#endif

namespace ipmix {

c10::intrusive_ptr<c10d::Backend> make_nccl([[maybe_unused]] const c10::intrusive_ptr<c10d::Store>& store,
                                            [[maybe_unused]] const Place& place) {
#ifdef IPMIX_NCCL
  if (at::hasCUDA() && at::globalContext().getAcceleratorHooksInterface(at::kCUDA).deviceCount() > 0) {
    auto options = c10d::ProcessGroupNCCL::Options::create();
    options->timeout = place.timeout;
    return c10::make_intrusive<c10d::ProcessGroupNCCL>(store, static_cast<int>(place.rank),
                                                       static_cast<int>(place.world), std::move(options));
  }
#endif
  return {};
}

}  // namespace ipmix
