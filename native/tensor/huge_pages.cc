#include "tensor/huge_pages.h"

#include <cstdlib>
#include <mutex>

#include "tensor/torch_headers.h"

namespace ipmix {

void ask_for_huge_pages() {
#if defined(__linux__)
  static std::once_flag once;
  std::call_once(once, [] {
    constexpr const char* kSwitch = "THP_MEM_ALLOC_ENABLE";
    if (std::getenv(kSwitch) != nullptr) return;
    // LibTorch reads it once, at its first allocation; processes that this one starts are not to inherit it.
    setenv(kSwitch, "1", 0);
    at::empty({1});
    unsetenv(kSwitch);
  });
#endif
}

}  // namespace ipmix
