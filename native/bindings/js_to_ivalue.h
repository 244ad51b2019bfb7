// One JavaScript value as one IValue of a schema type.
#pragma once

#include <optional>

#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

// False when the value does not fit. `fixed` is the N of int[N]: a single number then fills the list.
bool js_to_ivalue(const Napi::Value& value, const c10::Type& type, std::optional<int32_t> fixed,
                  c10::IValue& out);

}  // namespace ipmix
