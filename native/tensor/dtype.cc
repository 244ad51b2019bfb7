#include "tensor/dtype.h"

#include <array>
#include <utility>

#include "core/error.h"
#include "tensor/cuda_library.h"

namespace ipmix {
namespace {

template <typename Value, size_t N>
using Table = std::array<std::pair<const char*, Value>, N>;

constexpr Table<at::ScalarType, 18> kDtypes{{
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
    {"uint16", at::kUInt16},
    {"uint32", at::kUInt32},
    {"uint64", at::kUInt64},
    {"float8_e4m3fn", at::kFloat8_e4m3fn},
    {"float8_e5m2", at::kFloat8_e5m2},
    {"complex32", at::kComplexHalf},
}};

constexpr Table<at::MemoryFormat, 6> kMemoryFormats{{
    {"contiguous", at::MemoryFormat::Contiguous},
    {"channelsLast", at::MemoryFormat::ChannelsLast},
    {"channels_last", at::MemoryFormat::ChannelsLast},
    {"channelsLast3d", at::MemoryFormat::ChannelsLast3d},
    {"channels_last_3d", at::MemoryFormat::ChannelsLast3d},
    {"preserve", at::MemoryFormat::Preserve},
}};

constexpr Table<at::Layout, 7> kLayouts{{
    {"strided", at::kStrided},
    {"sparseCoo", at::kSparse},
    {"sparseCsr", at::kSparseCsr},
    {"sparseCsc", at::kSparseCsc},
    {"sparseBsr", at::kSparseBsr},
    {"sparseBsc", at::kSparseBsc},
    {"mkldnn", at::kMkldnn},
}};

template <typename Value, size_t N>
std::optional<int64_t> find(const Table<Value, N>& table, const std::string& name) {
  for (const auto& [text, value] : table)
    if (name == text) return static_cast<int64_t>(value);
  return std::nullopt;
}

}  // namespace

std::optional<int64_t> find_dtype(const std::string& name) {
  return find(kDtypes, name);
}
std::optional<int64_t> find_memory_format(const std::string& name) {
  return find(kMemoryFormats, name);
}
std::optional<int64_t> find_layout(const std::string& name) {
  return find(kLayouts, name);
}

at::ScalarType dtype_from_name(const std::string& name) {
  if (const auto found = find_dtype(name)) return static_cast<at::ScalarType>(*found);
  std::string known;
  for (const auto& [text, type] : kDtypes) known += (known.empty() ? "" : ", ") + std::string(text);
  invalid("dtype must be one of " + known + ", got '" + name + "'");
}

const char* dtype_name(at::ScalarType type) {
  for (const auto& [text, known] : kDtypes)
    if (type == known) return text;
  return c10::toString(type);
}

bool is_device_name(const std::string& name) {
  if (name == "auto" || name == "cpu" || name == "cuda" || name == "meta") return true;
  if (name.rfind("cuda:", 0) != 0 || name.size() == 5 || name.size() > 8) return false;
  return name.find_first_not_of("0123456789", 5) == std::string::npos;
}

at::Device device_from_name(const std::string& name) {
  if (!is_device_name(name))
    invalid("device must be 'cpu', 'cuda', 'cuda:<n>' or 'auto', got '" + name + "'");
  load_cuda_library();
  if (name == "auto") return at::hasCUDA() ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
  if (name.rfind("cuda", 0) == 0) require_cuda(("device '" + name + "'").c_str());
  return at::Device(name);
}

}  // namespace ipmix
