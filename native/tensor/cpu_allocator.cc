#include "tensor/cpu_allocator.h"

#if defined(__linux__)

#include <c10/core/CPUAllocator.h>
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "tensor/arena.h"

namespace ipmix {
namespace {

constexpr size_t kLeast = size_t{1} << 20;

// Addresses cost nothing: enough for all the machine's memory, for what lies between tensors, and for what
// the process maps beside them.
size_t room_for_all_memory() {
  return 4 * static_cast<size_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<size_t>(sysconf(_SC_PAGESIZE));
}

Arena& arena() {
  static Arena* const arena = new Arena(room_for_all_memory());
  return *arena;
}

c10::Allocator& libtorch() {
  return *c10::GetDefaultCPUAllocator();
}

void release(void* data) {
  if (arena().owns(data)) return arena().give_back(data);
  libtorch().raw_deallocate(data);
}

class ArenaAllocator : public c10::Allocator {
 public:
  c10::DataPtr allocate(size_t bytes) override {
    void* data = bytes >= kLeast ? arena().take(bytes) : nullptr;
    if (data == nullptr) data = libtorch().raw_allocate(bytes);
    return {data, data, &release, c10::Device(c10::DeviceType::CPU)};
  }
  c10::DeleterFnPtr raw_deleter() const override { return &release; }
  void copy_data(void* to, const void* from, size_t bytes) const override {
    default_copy_data(to, from, bytes);
  }
};

// Tensors of LibTorch, which stays loaded, keep addresses of this library's code.
void stay_loaded() {
  Dl_info found;
  if (dladdr(reinterpret_cast<void*>(&stay_loaded), &found) != 0)
    dlopen(found.dli_fname, RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
}

}  // namespace

void install_cpu_allocator() {
  static const bool installed = [] {
    const char* const wanted = std::getenv("IPMIX_ARENA");
    if (wanted != nullptr && std::string_view(wanted) == "0") return false;
    stay_loaded();
    c10::SetCPUAllocator(new ArenaAllocator, 1);
    return true;
  }();
  static_cast<void>(installed);
}

}  // namespace ipmix

#else

namespace ipmix {

void install_cpu_allocator() {}

}  // namespace ipmix

#endif
