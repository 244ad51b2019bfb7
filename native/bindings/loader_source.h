// Where a loader's pictures and labels are, read from JavaScript.
#pragma once

#include <string>

#include "bindings/fields.h"
#include "bindings/handle.h"
#include "data/loader_options.h"

namespace ipmix {

// The elements of a typed array. On shared memory nothing can detach them while loader threads read.
template <typename Element>
const Element* typed_elements(const Napi::Value& value, napi_typedarray_type type, size_t count,
                              const char* name) {
  if (!value.IsTypedArray() || value.As<Napi::TypedArray>().TypedArrayType() != type)
    invalid(std::string("loader: ") + name + " has the wrong type, got " + describe_value(value));
  const auto array = value.As<Napi::TypedArray>();
  if (array.ElementLength() != count)
    invalid(std::string("loader: ") + name + " must hold " + std::to_string(count) + " values, got " +
            std::to_string(array.ElementLength()));
  void* data = nullptr;
  if (napi_get_typedarray_info(array.Env(), array, nullptr, nullptr, &data, nullptr, nullptr) != napi_ok)
    invalid(std::string("loader: ") + name + " has no memory");
  return static_cast<const Element*>(data);
}

// Fills in pixels, encoded or supplied, and labels and count.
void read_source(const Napi::Object& object, const Fields& fields, LoaderOptions& options);

}  // namespace ipmix
