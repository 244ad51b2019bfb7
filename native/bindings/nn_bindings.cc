// Models and the files of their weights.
#include "bindings/fields.h"
#include "bindings/model_handle.h"
#include "bindings/promise.h"
#include "bindings/read_spec.h"
#include "bindings/rooms.h"
#include "bindings/tensor_handle.h"
#include "nn/builder.h"
#include "nn/tensor_file.h"
#include "tensor/dtype.h"

namespace ipmix {
namespace {

// writeTensorFile(path, header: Uint8Array, tensors): Promise<void>
Napi::Value write_tensors(const Napi::CallbackInfo& info) {
  if (!info[0].IsString() || !info[1].IsTypedArray() || !info[2].IsArray())
    invalid("writeTensorFile expects a path, the header's bytes and an array of tensors");
  const std::string path = info[0].As<Napi::String>();
  const auto bytes = info[1].As<Napi::Uint8Array>();
  const std::string header(reinterpret_cast<const char*>(bytes.Data()), bytes.ByteLength());
  const auto array = info[2].As<Napi::Array>();
  std::vector<at::Tensor> tensors;
  for (uint32_t i = 0; i < array.Length(); ++i)
    tensors.push_back(TensorHandle::tensor_of(array.Get(i), "tensor"));
  return promise_on_engine(info.Env(), [path, header, tensors]() -> Settle {
    write_tensor_file(path, header, tensors);
    return [](Napi::Env env) { return env.Undefined(); };
  });
}

TensorSlice read_slice(const Napi::Value& value) {
  const Fields fields(value, "readTensorFile");
  TensorSlice slice;
  slice.dtype = dtype_from_name(fields.text("dtype", ""));
  for (const double side : fields.numbers("shape")) slice.shape.push_back(static_cast<int64_t>(side));
  slice.offset = fields.integer("offset", 0);
  return slice;
}

// readTensorFile(path, [{ dtype, shape, offset }]): Promise<Tensor[]>
Napi::Value read_tensors(const Napi::CallbackInfo& info) {
  if (!info[0].IsString() || !info[1].IsArray())
    invalid("readTensorFile expects a path and an array of slices");
  const std::string path = info[0].As<Napi::String>();
  const auto array = info[1].As<Napi::Array>();
  std::vector<TensorSlice> slices;
  for (uint32_t i = 0; i < array.Length(); ++i) slices.push_back(read_slice(array.Get(i)));
  return promise_on_engine(info.Env(), [path, slices]() -> Settle {
    const auto tensors = read_tensor_file(path, slices);
    return [tensors](Napi::Env env) -> Napi::Value {
      auto result = Napi::Array::New(env, tensors.size());
      for (size_t i = 0; i < tensors.size(); ++i)
        result[static_cast<uint32_t>(i)] = TensorHandle::wrap(env, tensors[i]);
      return result;
    };
  });
}

// buildModel(spec, seed, device): Promise of what `new Model` takes; built on the engine thread.
Napi::Value build_model(const Napi::CallbackInfo& info) {
  return promise_on_engine(info.Env(), [plan = read_plan(info)]() -> Settle {
    auto model = std::make_shared<Model>(plan.spec, plan.seed, plan.device);
    return [model](Napi::Env env) -> Napi::Value {
      return Napi::External<std::shared_ptr<Model>>::New(
          env, new std::shared_ptr<Model>(model),
          [](Napi::Env, std::shared_ptr<Model>* held) { delete held; });
    };
  });
}

// checkSpec(spec): throws as `new Model` would, without drawing weights.
Napi::Value check_spec(const Napi::CallbackInfo& info) {
  Builder::for_checking().build(read_spec(info[0]), "");
  return info.Env().Undefined();
}

}  // namespace

void init_nn(Napi::Env env, Napi::Object exports) {
  exports.Set("Model", ModelHandle::DefineClass(
                           env, "NativeModel",
                           {ModelHandle::InstanceMethod<&ModelHandle::state>("state"),
                            ModelHandle::InstanceMethod<&ModelHandle::forward>("forward"),
                            ModelHandle::InstanceMethod<&ModelHandle::predict>("predict"),
                            ModelHandle::InstanceMethod<&ModelHandle::load>("load"),
                            ModelHandle::InstanceMethod<&ModelHandle::load_async>("loadAsync"),
                            ModelHandle::InstanceMethod<&ModelHandle::to_device>("toDevice"),
                            ModelHandle::InstanceMethod<&ModelHandle::channels_last>("channelsLast"),
                            ModelHandle::InstanceAccessor<&ModelHandle::device>("device"),
                            ModelHandle::InstanceMethod<&ModelHandle::dispose>("dispose")}));
  export_function<build_model>(env, exports, "buildModel");
  export_function<check_spec>(env, exports, "checkSpec");
  export_function<write_tensors>(env, exports, "writeTensorFile");
  export_function<read_tensors>(env, exports, "readTensorFile");
}

}  // namespace ipmix
