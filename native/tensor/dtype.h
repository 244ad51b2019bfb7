// Names of dtypes, devices, memory formats and layouts, and back.
#pragma once

#include <optional>
#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

at::ScalarType dtype_from_name(const std::string& name);  // INVALID_ARGUMENT with the list of names
const char* dtype_name(at::ScalarType type);              // "float32"

// Numbers as the dispatcher wants them; nothing for a name that is none.
std::optional<int64_t> find_dtype(const std::string& name);
std::optional<int64_t> find_memory_format(const std::string& name);  // "channelsLast", "preserve" ...
std::optional<int64_t> find_layout(const std::string& name);         // "strided", "sparseCoo" ...

// "cpu", "cuda", "cuda:1", "auto", "meta". DEVICE_UNAVAILABLE in one sentence where there is none.
at::Device device_from_name(const std::string& name);
bool is_device_name(const std::string& name);

}  // namespace ipmix
