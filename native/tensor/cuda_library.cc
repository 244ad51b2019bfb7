#include "tensor/cuda_library.h"

#include "core/error.h"

#if defined(__linux__)
#include <dlfcn.h>
#endif

namespace ipmix {
namespace {

#if defined(__linux__)
// cuda.h: CUdevice_attribute
constexpr int kMajor = 75, kMinor = 76, kMultiprocessors = 16;

template <typename Function>
Function* driver(const char* name) {
  static void* const library = dlopen("libcuda.so.1", RTLD_NOW);
  return library == nullptr ? nullptr : reinterpret_cast<Function*>(dlsym(library, name));
}
#endif

}  // namespace

const std::string& load_cuda_library() {
  static const auto* const reason = [] {
    auto* why = new std::string;
#if defined(IPMIX_TORCH_CUDA) && defined(__linux__)
    // Found through the addon's rpath. Its initializers register the CUDA kernels with the dispatcher.
    if (dlopen("libtorch_cuda.so", RTLD_LAZY | RTLD_GLOBAL) == nullptr) *why = dlerror();
#endif
    return why;
  }();
  return *reason;
}

CudaDevice cuda_device(int index) {
  require_cuda("cuda.properties()");
  CudaDevice found;
#if defined(__linux__)
  const auto get = driver<int(int*, int)>("cuDeviceGet");
  const auto name = driver<int(char*, int, int)>("cuDeviceGetName");
  const auto attribute = driver<int(int*, int, int)>("cuDeviceGetAttribute");
  int device = 0;
  char text[256] = {};
  if (get == nullptr || name == nullptr || attribute == nullptr || get(&device, index) != 0 ||
      name(text, sizeof text, device) != 0)
    throw Error("DEVICE_UNAVAILABLE", "there is no CUDA device " + std::to_string(index) +
                                          "; cuda.deviceCount() says how many there are");
  found.name = text;
  attribute(&found.major, kMajor, device);
  attribute(&found.minor, kMinor, device);
  attribute(&found.multiprocessors, kMultiprocessors, device);
#endif
  return found;
}

void require_cuda(const char* what) {
  if (at::hasCUDA() && at::globalContext().getAcceleratorHooksInterface(at::kCUDA).deviceCount() > 0) return;
  const std::string& reason = load_cuda_library();
  throw Error("DEVICE_UNAVAILABLE", std::string(what) + " needs a CUDA GPU, and this LibTorch sees none" +
                                        (reason.empty() ? "" : " (" + reason + ")") +
                                        "; use device: 'cpu' or 'auto', or run: npx ipmix doctor");
}

}  // namespace ipmix
