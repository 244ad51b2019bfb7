// Numbers between typed arrays and tensors (copies, C order).
#pragma once

#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

// Float16 and bfloat16 come as Float32Array, bool as Uint8Array, int64 as BigInt64Array.
Napi::Value to_typed_array(Napi::Env env, const at::Tensor& tensor);

// A new CPU tensor of the array's own dtype: BigInt64Array int64, Float32Array float32, Uint8Array uint8 ...
at::Tensor from_typed_array(const Napi::Value& value, at::IntArrayRef shape);

// Safe integers become numbers, larger ones bigints.
Napi::Value scalar_to_js(Napi::Env env, const at::Scalar& scalar);

}  // namespace ipmix
