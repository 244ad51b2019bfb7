// A schema argument, read once into what the call path needs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "tensor/torch_headers.h"

namespace ipmix {

enum class ParameterKind : uint8_t {
  kTensor,
  kScalar,
  kInt,
  kFloat,
  kBool,
  kString,
  kDtype,
  kLayout,
  kDevice,
  kMemoryFormat,
  kGenerator,
  kStream,
  kForeign,  // Storage, ...: no JavaScript value fits
};

struct Parameter {
  std::string name;   // ATen's, "memory_format"
  std::string camel;  // "memoryFormat"
  ParameterKind kind = ParameterKind::kForeign;
  bool optional = false;          // T?
  bool list = false;              // T[]
  bool optional_element = false;  // T?[]
  int32_t fixed = 0;              // N of T[N]: one value fills the list
  bool keyword_only = false;
  bool out = false;
  std::optional<c10::IValue> fallback;  // the schema's default
};

struct Result {
  std::string name;  // may be empty
  ParameterKind kind = ParameterKind::kForeign;
  bool list = false;
  int alias = -1;  // index of the argument that is written and given back: add_, out
};

Parameter read_parameter(const c10::Argument& argument);
Result read_result(const c10::FunctionSchema& schema, const c10::Argument& result);

// "Tensor", "int[2] or null", "dtype": how a sentence names the type.
std::string type_text(const Parameter& parameter);
const char* kind_text(ParameterKind kind);

// log_softmax -> logSoftmax; leading, trailing and doubled underscores stay.
std::string camel_case(const std::string& snake);

}  // namespace ipmix
