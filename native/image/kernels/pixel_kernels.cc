// Compiled once for each instruction set with IPMIX_ISA = its namespace; see image/kernels.h for the rules.
#include "image/kernels/pixel_kernels.h"

namespace ipmix::IPMIX_ISA {

extern const PixelKernels kPixelKernels;
const PixelKernels kPixelKernels{
    lookup,
    copy_rows,
    split,
    split_rows,
    reverse,
    {affine_keys<Blend::kBoth>, affine_keys<Blend::kAcross>, affine_keys<Blend::kDown>},
    run_length,
    {lerp<Blend::kBoth>, lerp<Blend::kAcross>, lerp<Blend::kDown>},
    {shear<false>, shear<true>}};

}  // namespace ipmix::IPMIX_ISA
