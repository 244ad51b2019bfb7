#include "bindings/tensor_class.h"

#include <iterator>
#include <string>
#include <utility>

#include "bindings/environment.h"
#include "bindings/handle.h"
#include "bindings/tensor_data.h"
#include "bindings/tensor_handle.h"
#include "bindings/tensor_shared.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

// wrap() leaves the tensor here for the constructor: an External for each object would cost a microsecond.
struct Incoming {
  at::Tensor tensor;
  MemoryTold told;
};
thread_local Incoming* incoming = nullptr;

void finalize(napi_env, void* handle, void*) {
  delete static_cast<TensorHandle*>(handle);
}

template <typename Body>
napi_value entry(napi_env env, Body body) {
  try {
    try {
      return body();
    } catch (const Napi::Error&) {
      throw;
    } catch (...) {
      throw make_error(env, describe(std::current_exception()));
    }
  } catch (const Napi::Error& error) {
    error.ThrowAsJavaScriptException();
    return nullptr;
  }
}

napi_value construct(napi_env env, napi_callback_info info) {
  return entry(env, [&]() -> napi_value {
    napi_value self = nullptr;
    size_t count = 0;
    napi_get_cb_info(env, info, &count, nullptr, &self, nullptr);
    if (incoming == nullptr)
      invalid("a Tensor is made with Tensor.from(...) or an operator such as torch.zeros([2, 3])");
    Incoming& given = *std::exchange(incoming, nullptr);
    auto* handle = new TensorHandle(env, std::move(given.tensor), given.told);
    if (napi_wrap(env, self, handle, finalize, nullptr, nullptr) != napi_ok) {
      delete handle;
      throw Error("INTERNAL", "a tensor could not be attached to its JavaScript object");
    }
    return self;
  });
}

Napi::Value shape(const TensorHandle& self, const Napi::CallbackInfo& info) {
  const auto sizes = self.get().sizes();
  auto array = Napi::Array::New(info.Env(), sizes.size());
  for (size_t i = 0; i < sizes.size(); ++i) array[static_cast<uint32_t>(i)] = static_cast<double>(sizes[i]);
  return array;
}

Napi::Value dtype(const TensorHandle& self, const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), dtype_name(self.get().scalar_type()));
}

Napi::Value device(const TensorHandle& self, const Napi::CallbackInfo& info) {
  return Napi::String::New(info.Env(), self.get().device().str());
}

Napi::Value disposed(const TensorHandle& self, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self.disposed());
}

Napi::Value grad(const TensorHandle& self, const Napi::CallbackInfo& info) {
  const at::Tensor& grad = self.get().grad();
  if (!grad.defined()) return info.Env().Null();
  return TensorHandle::wrap(info.Env(), grad);
}

Napi::Value grad_fn(const TensorHandle& self, const Napi::CallbackInfo& info) {
  const auto& node = self.get().grad_fn();
  if (!node) return info.Env().Null();
  return Napi::String::New(info.Env(), node->name());
}

Napi::Value is_leaf(const TensorHandle& self, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self.get().is_leaf());
}

Napi::Value requires_grad(const TensorHandle& self, const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), self.get().requires_grad());
}

Napi::Value set_requires_grad(const TensorHandle& self, const Napi::CallbackInfo& info) {
  self.get().requires_grad_(info[0].ToBoolean());
  return info.Env().Undefined();
}

Napi::Value item(const TensorHandle& self, const Napi::CallbackInfo& info) {
  if (self.get().numel() != 1)
    throw Error("SHAPE_MISMATCH", "item() needs a tensor of one element, got " +
                                      std::to_string(self.get().numel()) + "; use data() or toArray()");
  return scalar_to_js(info.Env(), self.get().item());
}

// data(shared, longest): a copy, or the tensor's own memory
Napi::Value data(const TensorHandle& self, const Napi::CallbackInfo& info) {
  const bool shared = info[0].IsBoolean() && info[0].As<Napi::Boolean>();
  const double longest = info[1].As<Napi::Number>().DoubleValue();
  const auto body = shared ? share_typed_array : to_typed_array;
  return body(info.Env(), self.get(), longest);
}

// dispose(internal): the loader says so itself when it takes a batch back
Napi::Value dispose(TensorHandle& self, const Napi::CallbackInfo& info) {
  self.release(info[0].IsString()
                   ? "this batch was taken back when the next one was asked for; clone() what you keep"
                   : "this tensor was disposed");
  return info.Env().Undefined();
}

template <auto Body>
napi_value member(napi_env env, napi_callback_info raw) {
  return entry(env, [&]() -> napi_value {
    const Napi::CallbackInfo info(env, raw);
    return Body(TensorHandle::from(info.This(), "this"), info);
  });
}

constexpr napi_property_descriptor property(const char* name, napi_callback get,
                                            napi_callback set = nullptr) {
  return {name, nullptr, nullptr, get, set, nullptr, napi_configurable, nullptr};
}

constexpr napi_property_descriptor method(const char* name, napi_callback body) {
  return {name, nullptr, body, nullptr, nullptr, nullptr, napi_default_method, nullptr};
}

}  // namespace

napi_value define_tensor_class(napi_env env) {
  const napi_property_descriptor members[] = {
      property("shape", member<shape>),
      property("dtype", member<dtype>),
      property("device", member<device>),
      property("disposed", member<disposed>),
      property("grad", member<grad>),
      property("gradFn", member<grad_fn>),
      property("isLeaf", member<is_leaf>),
      property("requiresGrad", member<requires_grad>, member<set_requires_grad>),
      method("nativeData", member<data>),
      method("item", member<item>),
      method("dispose", member<dispose>),
  };
  napi_value tensor_class = nullptr;
  napi_define_class(env, "Tensor", NAPI_AUTO_LENGTH, construct, nullptr, std::size(members), members,
                    &tensor_class);
  return tensor_class;
}

Napi::Object TensorHandle::wrap(Napi::Env env, at::Tensor tensor, MemoryTold told) {
  napi_value tensor_class = Environment::of(env).tensor_class.Value(), object = nullptr;
  Incoming given{std::move(tensor), told};
  incoming = &given;
  const napi_status status = napi_new_instance(env, tensor_class, 0, nullptr, &object);
  incoming = nullptr;
  if (status != napi_ok) throw Napi::Error::New(env);
  return {env, object};
}

}  // namespace ipmix
