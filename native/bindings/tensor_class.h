// The JavaScript class of TensorHandle: its constructor, properties and methods.
#pragma once

#include "bindings/napi_setup.h"

namespace ipmix {

napi_value define_tensor_class(napi_env env);

}  // namespace ipmix
