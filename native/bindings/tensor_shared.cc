#include "bindings/tensor_shared.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "bindings/handle.h"
#include "bindings/tensor_data.h"

namespace ipmix {
namespace {

struct SharedBuffer {
  napi_env env = nullptr;
  napi_ref buffer = nullptr;
  std::atomic<bool> unused{false};  // set by whichever thread drops the last tensor
};

using Buffers = std::vector<std::shared_ptr<SharedBuffer>>;

// A reference may only be deleted on its own thread: what other threads let go is swept here.
Buffers& buffers() {
  static thread_local Buffers mine;
  return mine;
}

void sweep() {
  auto& all = buffers();
  const auto unused = std::partition(all.begin(), all.end(), [](const auto& one) { return !one->unused; });
  for (auto it = unused; it != all.end(); ++it) napi_delete_reference((*it)->env, (*it)->buffer);
  all.erase(unused, all.end());
}

void drop_tensor(napi_env, void*, void* tensor) {
  delete static_cast<at::Tensor*>(tensor);
}

// An array of the tensor's memory where the runtime has such arrays, else nothing.
napi_value external_buffer(napi_env env, const at::Tensor& tensor) {
  napi_value buffer = nullptr;
  auto* held = new at::Tensor(tensor.detach());
  void* data = held->mutable_data_ptr();
  const napi_status status =
      napi_create_external_arraybuffer(env, data, held->nbytes(), drop_tensor, held, &buffer);
  if (status == napi_ok) return buffer;
  // Only this status says that the finalizer will not run; after any other Node.js has run it already.
  if (status == napi_no_external_buffers_allowed) delete held;
  return nullptr;
}

}  // namespace

void release_shared(void* context) {
  auto* shared = static_cast<std::shared_ptr<SharedBuffer>*>(context);
  (*shared)->unused = true;
  delete shared;
}

void throw_if_detached(napi_env env, void* context) {
  const auto& shared = *static_cast<std::shared_ptr<SharedBuffer>*>(context);
  napi_value buffer = nullptr;
  bool detached = false;
  if (shared->env != env || napi_get_reference_value(env, shared->buffer, &buffer) != napi_ok) return;
  if (napi_is_detached_arraybuffer(env, buffer, &detached) == napi_ok && detached)
    throw Error(
        "DISPOSED",
        "this tensor shares an ArrayBuffer that was detached (transferred to another thread); make it "
        "with copy: true, or share a SharedArrayBuffer");
}

at::Tensor share_from_typed_array(const Napi::Value& value, at::IntArrayRef shape) {
  sweep();
  const TypedArrayView view = read_typed_array(value, shape);
  auto shared = std::make_shared<SharedBuffer>();
  shared->env = value.Env();
  napi_create_reference(value.Env(), view.buffer, 1, &shared->buffer);
  buffers().push_back(shared);
  auto* context = new std::shared_ptr<SharedBuffer>(shared);
  at::DataPtr data(view.data, context, release_shared, at::Device(at::kCPU));
  const c10::Storage storage(c10::Storage::use_byte_size_t(), static_cast<int64_t>(view.bytes),
                             std::move(data), nullptr, false);
  return at::empty({0}, at::TensorOptions().dtype(view.dtype)).set_(storage, 0, shape);
}

Napi::Value share_typed_array(Napi::Env env, const at::Tensor& tensor, double longest) {
  if (!tensor.device().is_cpu() || !tensor.is_contiguous() || !has_typed_array(tensor.scalar_type()))
    invalid("data({ copy: false }) needs a contiguous CPU tensor whose dtype has a typed array, got " +
            std::string(c10::toString(tensor.scalar_type())) + " on " + tensor.device().str() +
            (tensor.is_contiguous() ? "" : ", not contiguous") + "; use data()");
  // Node.js makes these of Buffers, whose bytes are limited as the elements of other arrays are.
  expect_array_length(tensor.nbytes(), longest, "bytes");
  const napi_value buffer = tensor.nbytes() == 0 ? nullptr : external_buffer(env, tensor);
  return buffer == nullptr ? to_typed_array(env, tensor, longest) : make_typed_array(env, tensor, buffer);
}

}  // namespace ipmix
