#pragma once

namespace ipmix {

// Lets LibTorch ask for huge pages for tensors of 2 MiB and more, as THP_MEM_ALLOC_ENABLE=1 does; a value
// that the user has set stands. To be called before the first tensor is made. Activations above 32 MiB are
// mapped anew at each allocation, and in small pages filling them costs more than the batch norm that does
// it.
void ask_for_huge_pages();

}  // namespace ipmix
