#include "bindings/augment_batch.h"

#include <utility>

#include "augment/batch.h"
#include "bindings/augment_mixing_set.h"
#include "bindings/cancellation.h"
#include "bindings/environment.h"
#include "bindings/js_path.h"
#include "bindings/promise.h"
#include "bindings/tensor_handle.h"

namespace ipmix {

namespace {

constexpr int64_t kLongestSide = 1 << 15;

// N x height x width x 3, uint8, on the CPU; contiguous memory of its own where it was a view.
at::Tensor read_images(const Napi::Value& value) {
  const at::Tensor& images = TensorHandle::tensor_of(value, "images");
  if (images.scalar_type() != at::kByte || images.dim() != 4 || images.size(3) != 3)
    throw Error("SHAPE_MISMATCH",
                "augmentBatch: expected images of dtype uint8 and shape N x height x width x 3, got " +
                    std::string(at::toString(images.scalar_type())) + " " + c10::str(images.sizes()));
  if (images.size(1) < 1 || images.size(2) < 1 || images.size(1) > kLongestSide ||
      images.size(2) > kLongestSide)
    throw Error("SHAPE_MISMATCH",
                "augmentBatch: expected pictures of 1 x 1 to 32768 x 32768, got " + c10::str(images.sizes()));
  if (!images.device().is_cpu())
    invalid("augmentBatch: expected images on the CPU, got device " + images.device().str() +
            "; move them with images.to('cpu')");
  return images.contiguous();
}

std::vector<uint64_t> read_indices(const JsPath& indices, int64_t count) {
  std::vector<uint64_t> result(indices.length());
  for (uint32_t i = 0; i < result.size(); ++i) result[i] = indices[i].seed();
  if (static_cast<int64_t>(result.size()) != count)
    throw Error("SHAPE_MISMATCH", "augmentBatch: expected one index a picture (" + std::to_string(count) +
                                      "), got " + std::to_string(result.size()));
  return result;
}

}  // namespace

Napi::Promise start_augment_batch(const Napi::CallbackInfo& info, std::shared_ptr<const ViewAugmenter> method,
                                  std::shared_ptr<WorkspacePool> workspaces) {
  const at::Tensor images = read_images(info[0]);
  const JsPath options(info[1], "augmentBatch");
  BatchJob job;
  job.height = static_cast<int>(images.size(1));
  job.width = static_cast<int>(images.size(2));
  job.indices = read_indices(options["indices"], images.size(0));
  if (!options["epoch"].missing()) job.epoch = options["epoch"].seed();
  const uint64_t view = options["view"].missing() ? 1 : options["view"].seed();
  if (view > UINT32_MAX) options["view"].refuse("an integer below 2^32");
  job.view = static_cast<uint32_t>(view);
  ThreadPool& pool = Environment::of(info.Env()).pool();
  const int threads = options["threads"].missing() ? pool.size() : options["threads"].integer();
  if (threads < 1) options["threads"].refuse("an integer of at least 1");
  std::shared_ptr<MixingSet> mixing;
  if (method->mixing()) mixing = MixingSetHandle::set_of(options["mixing"].value(), "mixing");
  const CancelFlag flag = Cancellation::flag_of(info[2]);
  return promise_on_pool(info.Env(),
                         [=, job = std::move(job), method = std::move(method),
                          workspaces = std::move(workspaces), &pool]() mutable -> Settle {
                           job.images = images.const_data_ptr<uint8_t>();
                           at::Tensor out = at::empty({images.size(0), 3, job.height, job.width}, at::kFloat);
                           augment_batch(*method, job, mixing.get(), pool, threads, *workspaces, *flag,
                                         out.mutable_data_ptr<float>());
                           throw_if_cancelled(flag);
                           return [out = std::move(out)](Napi::Env env) -> Napi::Value {
                             return TensorHandle::wrap(env, out);
                           };
                         });
}

}  // namespace ipmix
