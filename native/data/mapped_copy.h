// Reading a memory-mapped file that may shrink under the reader: pages beyond its new end raise SIGBUS, which
// would kill the process. The copy is guarded as Java guards its mapped buffers: the handler jumps back into
// copy_mapped, on the thread that is in it; every other SIGBUS goes where it went before.
#pragma once

#include <cstddef>
#include <cstdint>

namespace ipmix {

// False where a page could not be had; what stands in `to` is then undefined.
bool copy_mapped(const uint8_t* from, size_t bytes, uint8_t* to);

}  // namespace ipmix
