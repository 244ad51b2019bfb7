#include "bindings/tensor_data.h"

#include <cstring>
#include <optional>
#include <string>

#include "bindings/handle.h"

namespace ipmix {
namespace {

constexpr int64_t kMaxSafeInteger = 9007199254740991;

struct ArrayType {
  napi_typedarray_type array;
  at::ScalarType dtype;
};

// The first row of a dtype is the array it comes back as.
constexpr ArrayType kArrayTypes[] = {
    {napi_float32_array, at::kFloat},        {napi_float64_array, at::kDouble},
    {napi_bigint64_array, at::kLong},        {napi_int32_array, at::kInt},
    {napi_int16_array, at::kShort},          {napi_int8_array, at::kChar},
    {napi_uint8_array, at::kByte},           {napi_uint8_clamped_array, at::kByte},
    {napi_uint16_array, at::kUInt16},        {napi_uint32_array, at::kUInt32},
    {napi_biguint64_array, at::kUInt64},     {napi_uint8_array, at::kBool},
    {napi_float32_array, at::kComplexFloat}, {napi_float64_array, at::kComplexDouble},
};

std::optional<napi_typedarray_type> array_type_of(at::ScalarType type) {
  for (const ArrayType& row : kArrayTypes)
    if (row.dtype == type) return row.array;
  return std::nullopt;
}

at::ScalarType dtype_of(napi_typedarray_type type) {
  for (const ArrayType& row : kArrayTypes)
    if (row.array == type) return row.dtype;
  invalid("a tensor is made from a typed array of numbers, got one of a kind that LibTorch has no dtype for");
}

size_t element_bytes(napi_typedarray_type type) {
  return c10::elementSize(dtype_of(type));
}

// napi_create_arraybuffer ends the process when there is no memory; the constructor throws a RangeError.
napi_value new_array_buffer(Napi::Env env, size_t bytes, void** data) {
  constexpr size_t kLarge = size_t{1} << 20;  // below, the constructor's call would cost more than the copy
  napi_value buffer = nullptr;
  if (bytes < kLarge) {
    if (napi_create_arraybuffer(env, bytes, data, &buffer) != napi_ok) throw Napi::Error::New(env);
    return buffer;
  }
  const auto constructor = env.Global().Get("ArrayBuffer").As<Napi::Function>();
  try {
    buffer = constructor.New({Napi::Number::New(env, static_cast<double>(bytes))});
  } catch (const Napi::Error&) {
    throw Error("OUT_OF_MEMORY", "data(): the runtime has no room for an ArrayBuffer of " +
                                     std::to_string(bytes) +
                                     " bytes; take the values in parts with narrow(), or share them with "
                                     "data({ copy: false })");
  }
  size_t length = 0;
  napi_get_arraybuffer_info(env, buffer, data, &length);
  return buffer;
}

}  // namespace

bool has_typed_array(at::ScalarType type) {
  return array_type_of(type).has_value();
}

Napi::Value make_typed_array(Napi::Env env, const at::Tensor& tensor, napi_value buffer) {
  const napi_typedarray_type type = *array_type_of(tensor.scalar_type());
  napi_value result = nullptr;
  if (napi_create_typedarray(env, type, tensor.nbytes() / element_bytes(type), buffer, 0, &result) != napi_ok)
    throw Napi::Error::New(env);
  return {env, result};
}

void expect_array_length(size_t length, double longest, const char* unit) {
  if (static_cast<double>(length) > longest)
    invalid("data() would be a typed array of " + std::to_string(length) + " " + unit +
            ", and this runtime allows " + std::to_string(static_cast<int64_t>(longest)) +
            "; take it in parts with narrow()");
}

Napi::Value to_typed_array(Napi::Env env, const at::Tensor& tensor, double longest) {
  at::Tensor source = tensor.detach();
  if (source.layout() != at::kStrided) source = source.to_dense();
  if (source.is_conj() || source.is_neg()) source = source.resolve_conj().resolve_neg();
  if (source.scalar_type() == at::kComplexHalf) source = source.to(at::kComplexFloat);
  if (!has_typed_array(source.scalar_type())) {
    if (!at::isFloatingType(source.scalar_type()))
      invalid(std::string("data() has no typed array for dtype ") + c10::toString(source.scalar_type()) +
              "; convert with to('float32') first");
    source = source.to(at::kFloat);
  }
  const size_t parts = source.is_complex() ? 2 : 1;
  expect_array_length(static_cast<size_t>(source.numel()) * parts, longest, "elements");
  source = source.cpu().contiguous();
  void* data = nullptr;
  const napi_value buffer = new_array_buffer(env, source.nbytes(), &data);
  if (source.nbytes() > 0) std::memcpy(data, source.const_data_ptr(), source.nbytes());
  return make_typed_array(env, source, buffer);
}

TypedArrayView read_typed_array(const Napi::Value& value, at::IntArrayRef shape) {
  if (!value.IsTypedArray()) invalid("data must be a typed array, got " + describe_value(value));
  napi_typedarray_type type = napi_uint8_array;
  size_t length = 0, offset = 0;
  TypedArrayView view;
  napi_get_typedarray_info(value.Env(), value, &type, &length, &view.data, &view.buffer, &offset);
  bool detached = false;
  if (napi_is_detached_arraybuffer(value.Env(), view.buffer, &detached) == napi_ok && detached)
    invalid(
        "the data's ArrayBuffer was detached (transferred to another thread); make the tensor before the "
        "transfer, or send a copy");
  view.dtype = dtype_of(type);
  view.bytes = length * element_bytes(type);
  int64_t count = 1;
  for (const int64_t side : shape) {
    if (side < 0) invalid("shape must hold non-negative integers, got " + std::to_string(side));
    if (__builtin_mul_overflow(count, side, &count))
      invalid("shape holds more elements than 64 bits can count");
  }
  if (count != static_cast<int64_t>(length))
    throw Error("SHAPE_MISMATCH", "a tensor of this shape holds " + std::to_string(count) +
                                      " elements, the data " + std::to_string(length));
  return view;
}

at::Tensor from_typed_array(const Napi::Value& value, at::IntArrayRef shape) {
  const TypedArrayView view = read_typed_array(value, shape);
  at::Tensor tensor = at::empty(shape, at::TensorOptions().dtype(view.dtype));
  if (view.bytes > 0) std::memcpy(tensor.mutable_data_ptr(), view.data, view.bytes);
  return tensor;
}

Napi::Value scalar_to_js(Napi::Env env, const at::Scalar& scalar) {
  if (scalar.isBoolean()) return Napi::Boolean::New(env, scalar.toBool());
  if (scalar.isFloatingPoint()) return Napi::Number::New(env, scalar.toDouble());
  if (scalar.isIntegral(false)) {
    if (scalar.type() == at::kUInt64 && scalar.toUInt64() > static_cast<uint64_t>(kMaxSafeInteger))
      return Napi::BigInt::New(env, scalar.toUInt64());
    const int64_t integer = scalar.toLong();
    if (integer > kMaxSafeInteger || integer < -kMaxSafeInteger) return Napi::BigInt::New(env, integer);
    return Napi::Number::New(env, static_cast<double>(integer));
  }
  invalid("complex numbers have no JavaScript value; use torch.viewAsReal(tensor)");
}

}  // namespace ipmix
