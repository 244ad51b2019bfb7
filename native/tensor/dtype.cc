#include "tensor/dtype.h"

#include <array>
#include <utility>

#include "core/error.h"

namespace ipmix {
namespace {

constexpr std::array<std::pair<const char*, at::ScalarType>, 12> kNames{{
    {"float32", at::kFloat},
    {"float64", at::kDouble},
    {"float16", at::kHalf},
    {"bfloat16", at::kBFloat16},
    {"int64", at::kLong},
    {"int32", at::kInt},
    {"int16", at::kShort},
    {"int8", at::kChar},
    {"uint8", at::kByte},
    {"bool", at::kBool},
    {"complex64", at::kComplexFloat},
    {"complex128", at::kComplexDouble},
}};

}  // namespace

at::ScalarType dtype_from_name(const std::string& name) {
  std::string known;
  for (const auto& [text, type] : kNames) {
    if (name == text) return type;
    known += (known.empty() ? "" : ", ") + std::string(text);
  }
  invalid("dtype must be one of " + known + ", got '" + name + "'");
}

const char* dtype_name(at::ScalarType type) {
  for (const auto& [text, known] : kNames)
    if (type == known) return text;
  return c10::toString(type);
}

at::Device device_from_name(const std::string& name) {
  const bool cuda = at::hasCUDA();
  if (name == "auto") return cuda ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
  if (name == "cpu") return at::Device(at::kCPU);
  if (name.rfind("cuda", 0) == 0) {
    if (!cuda)
      throw Error("DEVICE_UNAVAILABLE", "device '" + name +
                                            "' asked for, but this LibTorch sees no CUDA GPU; use device: "
                                            "'cpu' or 'auto', or run: npx ipmix doctor");
    return at::Device(name);
  }
  invalid("device must be 'cpu', 'cuda', 'cuda:<n>' or 'auto', got '" + name + "'");
}

}  // namespace ipmix
