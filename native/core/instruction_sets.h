// Functions built for several instruction sets and picked when the program is loaded, where vectors of Float4
// are all there is to gain (the pixel kernels have files of their own, image/kernels.h). The bytes are the
// same: contraction is off. Only glibc's loader picks; sanitizers run before it could.
#pragma once

#include <cstdlib>

#if defined(__x86_64__) && defined(__GLIBC__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define IPMIX_INSTRUCTION_SETS __attribute__((target_clones("default", "avx2")))
#else
#define IPMIX_INSTRUCTION_SETS
#endif
