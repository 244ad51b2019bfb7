// Work on LibTorch's own threads.
#pragma once

#include <cstdint>

#include "tensor/torch_headers.h"

namespace ipmix {

// Calls body(first, last) for ranges that together are 0 .. count, on as many threads as setNumThreads()
// says; none is shorter than `grain` but the last. at::parallel_for() will not do: it is code of LibTorch's
// headers, and runs on one thread wherever those are compiled without the OpenMP that LibTorch was built
// with.
void on_all_threads(int64_t count, int64_t grain, c10::function_ref<void(int64_t, int64_t)> body);

}  // namespace ipmix
