#include "bindings/tensor_data.h"

#include <cstring>
#include <string>

#include "bindings/handle.h"

namespace ipmix {
namespace {

constexpr int64_t kMaxSafeInteger = 9007199254740991;

at::ScalarType dtype_of(const Napi::TypedArray& array) {
  switch (array.TypedArrayType()) {
    case napi_float32_array:
      return at::kFloat;
    case napi_float64_array:
      return at::kDouble;
    case napi_bigint64_array:
      return at::kLong;
    case napi_int32_array:
      return at::kInt;
    case napi_int16_array:
      return at::kShort;
    case napi_int8_array:
      return at::kChar;
    case napi_uint8_array:
    case napi_uint8_clamped_array:
      return at::kByte;
    default:
      break;
  }
  invalid(
      "a tensor is made from Float32Array, Float64Array, BigInt64Array, Int32Array, Int16Array, Int8Array or "
      "Uint8Array, got another typed array");
}

napi_typedarray_type array_type_of(at::ScalarType type) {
  switch (type) {
    case at::kFloat:
      return napi_float32_array;
    case at::kDouble:
      return napi_float64_array;
    case at::kLong:
      return napi_bigint64_array;
    case at::kInt:
      return napi_int32_array;
    case at::kShort:
      return napi_int16_array;
    case at::kChar:
      return napi_int8_array;
    case at::kByte:
    case at::kBool:
      return napi_uint8_array;
    default:
      break;
  }
  invalid(std::string("data() has no typed array for dtype ") + c10::toString(type) +
          "; convert with to('float32') first");
}

}  // namespace

Napi::Value to_typed_array(Napi::Env env, const at::Tensor& tensor) {
  at::Tensor source = tensor.detach();
  if (source.scalar_type() == at::kHalf || source.scalar_type() == at::kBFloat16)
    source = source.to(at::kFloat);
  source = source.cpu().contiguous();
  const size_t count = static_cast<size_t>(source.numel());
  const napi_typedarray_type type = array_type_of(source.scalar_type());
  auto buffer = Napi::ArrayBuffer::New(env, source.nbytes());
  if (count > 0) std::memcpy(buffer.Data(), source.const_data_ptr(), source.nbytes());
  napi_value result = nullptr;
  napi_create_typedarray(env, type, count, buffer, 0, &result);
  return {env, result};
}

at::Tensor from_typed_array(const Napi::Value& value, at::IntArrayRef shape) {
  if (!value.IsTypedArray()) invalid("data must be a typed array, got " + describe_value(value));
  const auto array = value.As<Napi::TypedArray>();
  const at::ScalarType type = dtype_of(array);
  int64_t count = 1;
  for (const int64_t side : shape) {
    if (side < 0) invalid("shape must hold non-negative integers, got " + std::to_string(side));
    count *= side;
  }
  if (count != static_cast<int64_t>(array.ElementLength()))
    throw Error("SHAPE_MISMATCH", "a tensor of this shape holds " + std::to_string(count) +
                                      " elements, the data " + std::to_string(array.ElementLength()));
  const at::Tensor tensor = at::empty(shape, at::TensorOptions().dtype(type));
  if (count > 0)
    std::memcpy(tensor.mutable_data_ptr(),
                static_cast<const uint8_t*>(array.ArrayBuffer().Data()) + array.ByteOffset(),
                array.ByteLength());
  return tensor;
}

Napi::Value scalar_to_js(Napi::Env env, const at::Scalar& scalar) {
  if (scalar.isBoolean()) return Napi::Boolean::New(env, scalar.toBool());
  if (scalar.isFloatingPoint()) return Napi::Number::New(env, scalar.toDouble());
  if (scalar.isIntegral(false)) {
    const int64_t integer = scalar.toLong();
    if (integer > kMaxSafeInteger || integer < -kMaxSafeInteger) return Napi::BigInt::New(env, integer);
    return Napi::Number::New(env, static_cast<double>(integer));
  }
  invalid("complex numbers have no JavaScript value; use torch.viewAsReal(tensor)");
}

}  // namespace ipmix
