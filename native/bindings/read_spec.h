// A network spec of lib/nn as the plain struct of native/nn.
#pragma once

#include "bindings/napi_setup.h"
#include "nn/module_spec.h"

namespace ipmix {

// `children` and the parts of a residual block are arrays of [name, spec]; every other property is an option.
// INVALID_ARGUMENT names the path of what cannot be read.
ModuleSpec read_spec(const Napi::Value& value);

}  // namespace ipmix
