#include "bindings/augment_batch.h"

#include <utility>

#include "bindings/augment_batch_cuda.h"
#include "bindings/augment_request.h"
#include "bindings/environment.h"
#include "bindings/promise.h"
#include "bindings/tensor_handle.h"

namespace ipmix {

Napi::Promise start_augment_batch(const Napi::CallbackInfo& info, std::shared_ptr<const ViewAugmenter> method,
                                  std::shared_ptr<WorkspacePool> workspaces) {
  BatchRequest request = read_batch_request(info, std::move(method), std::move(workspaces));
  ThreadPool& pool = Environment::of(info.Env()).pool();
  const auto settle = [](at::Tensor out) -> Settle {
    return [out = std::move(out)](Napi::Env env) -> Napi::Value { return TensorHandle::wrap(env, out); };
  };
  if (request.images.is_cuda()) {
    check_cuda_augmentation(*request.method);
    return promise_on_engine(info.Env(), [=, request = std::move(request), &pool]() mutable -> Settle {
      return settle(augment_batch_on_cuda(request, pool));
    });
  }
  if (!request.images.device().is_cpu())
    invalid("augmentBatch: expected images on the CPU or a CUDA device, got device " +
            request.images.device().str() + "; move them with images.to('cpu')");
  return promise_on_pool(info.Env(), [=, request = std::move(request), &pool]() mutable -> Settle {
    request.job.images = request.images.const_data_ptr<uint8_t>();
    at::Tensor out = empty_views(request);
    augment_batch(*request.method, request.job, request.mixing.get(), pool, request.threads,
                  *request.workspaces, *request.flag, out.mutable_data_ptr());
    throw_if_cancelled(request.flag);
    return settle(std::move(out));
  });
}

}  // namespace ipmix
