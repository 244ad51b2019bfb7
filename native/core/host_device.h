// Functions on single values that a CUDA compiler builds for both sides: one source, so that the tests on the
// CPU cover the arithmetic of the GPU.
#pragma once

#if defined(__CUDACC__)
#define IPMIX_HOST_DEVICE __host__ __device__
#else
#define IPMIX_HOST_DEVICE
#endif
