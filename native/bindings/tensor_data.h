// Numbers between typed arrays and tensors, in C order.
#pragma once

#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

struct TypedArrayView {
  napi_value buffer = nullptr;
  void* data = nullptr;
  size_t bytes = 0;
  at::ScalarType dtype = at::kFloat;  // BigInt64Array int64, Float32Array float32, Uint8Array uint8 ...
};

// SHAPE_MISMATCH where the array does not hold as many elements as the shape.
TypedArrayView read_typed_array(const Napi::Value& value, at::IntArrayRef shape);

// A copy. Floats of 8 and 16 bits come as Float32Array, bool as Uint8Array, int64 as BigInt64Array, complex
// numbers as pairs (real, imaginary). `longest` is the runtime's limit of elements
// (buffer.constants.MAX_LENGTH); beyond it INVALID_ARGUMENT, since V8 would end the process. OUT_OF_MEMORY
// where the copy has no room.
Napi::Value to_typed_array(Napi::Env env, const at::Tensor& tensor, double longest);
void expect_array_length(size_t length, double longest, const char* unit);

bool has_typed_array(at::ScalarType type);  // without conversion
Napi::Value make_typed_array(Napi::Env env, const at::Tensor& tensor, napi_value buffer);

// A new CPU tensor of the array's own dtype.
at::Tensor from_typed_array(const Napi::Value& value, at::IntArrayRef shape);

// Safe integers become numbers, larger ones bigints.
Napi::Value scalar_to_js(Napi::Env env, const at::Scalar& scalar);

}  // namespace ipmix
