// Memory that a tensor and a typed array share.
//
// From JavaScript: the tensor's storage holds the ArrayBuffer alive until the last tensor on it is gone.
// Transferring that buffer away (postMessage, structuredClone, ArrayBuffer.transfer) would leave the tensor
// on foreign memory, so every use checks first and throws DISPOSED. A SharedArrayBuffer cannot be detached.
// To JavaScript: the typed array holds the tensor's storage alive, also after dispose().
#pragma once

#include "bindings/napi_setup.h"
#include "tensor/torch_headers.h"

namespace ipmix {

at::Tensor share_from_typed_array(const Napi::Value& value, at::IntArrayRef shape);

// A copy where the runtime forbids external buffers (Electron). INVALID_ARGUMENT for a tensor that is not
// contiguous, not on the CPU, or has no typed array of its own.
Napi::Value share_typed_array(Napi::Env env, const at::Tensor& tensor, double longest);

void release_shared(void* context);  // the deleter by which such a storage is recognised
void throw_if_detached(napi_env env, void* context);

inline void check_attached(napi_env env, const at::Tensor& tensor) {
  if (!tensor.has_storage()) return;
  const at::DataPtr& data = tensor.storage().data_ptr();
  if (data.get_deleter() == release_shared) throw_if_detached(env, data.get_context());
}

}  // namespace ipmix
