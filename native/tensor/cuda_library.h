// The CUDA half of LibTorch, loaded when the addon starts and not linked: an addon built on a CUDA LibTorch
// then also runs where NVIDIA's libraries are missing, on the CPU, and can say why.
#pragma once

#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

// Once a process. Empty when it is loaded or this LibTorch has none, else the loader's reason.
const std::string& load_cuda_library();

struct CudaDevice {
  std::string name;
  int major = 0, minor = 0, multiprocessors = 0;
};

// From the driver. DEVICE_UNAVAILABLE for a device that is not there.
CudaDevice cuda_device(int index);

// DEVICE_UNAVAILABLE in one sentence where this process sees no CUDA GPU.
void require_cuda(const char* what);

}  // namespace ipmix
