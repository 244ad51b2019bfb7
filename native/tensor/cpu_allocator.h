#pragma once

namespace ipmix {

// From now on LibTorch's CPU tensors of 1 MiB and more live in an Arena, in huge pages where Linux has them;
// smaller ones, and those that find no room there, where they always did. To be called before the first
// tensor is made. Only on Linux; IPMIX_ARENA=0 leaves all to LibTorch.
void install_cpu_allocator();

}  // namespace ipmix
