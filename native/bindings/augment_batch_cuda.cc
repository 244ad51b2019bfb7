#include "bindings/augment_batch_cuda.h"

#include "augment/view_program.h"

#ifdef IPMIX_CUDA_KERNELS
#include <ATen/DeviceAccelerator.h>
#include <c10/core/DeviceGuard.h>

#include "cuda/render_views.h"
#endif

namespace ipmix {

namespace {

const IPMixOptions* ipmix_options(const ViewAugmenter& method) {
  const auto* views = dynamic_cast<const ViewsOf<IPMixOptions>*>(&method);
  return views == nullptr ? nullptr : &views->options();
}

}  // namespace

void check_cuda_augmentation(const ViewAugmenter& method) {
  if (ipmix_options(method) == nullptr)
    invalid("augmentBatch: only IPMix works on a CUDA device; move the images with images.to('cpu')");
#ifndef IPMIX_CUDA_KERNELS
  invalid(
      "augmentBatch: this addon was built without nvcc and has no CUDA kernels; build it with nvcc on the "
      "path, or move the images with images.to('cpu')");
#endif
}

#ifdef IPMIX_CUDA_KERNELS

namespace {

at::Tensor pinned_bytes(int64_t count) {
  return at::empty({count}, at::TensorOptions().dtype(at::kByte).pinned_memory(true));
}

// The mixing pictures of the batch, cropped on the host.
at::Tensor mixing_pictures(const BatchRequest& request, const MixingDraw& draw, ThreadPool& pool) {
  const BatchJob& job = request.job;
  const auto bytes = static_cast<int64_t>(ConstImageView{nullptr, job.height, job.width}.bytes());
  at::Tensor pictures = pinned_bytes(bytes * static_cast<int64_t>(job.indices.size()));
  uint8_t* data = pictures.mutable_data_ptr<uint8_t>();
  request.mixing->prepare(job.height, job.width, draw.scale, pool, request.threads);
  parallel_for(
      pool, request.threads, job.indices.size(),
      [&](size_t i) {
        WorkspacePool::Loan workspace(*request.workspaces);
        const ImageView target{data + i * static_cast<size_t>(bytes), job.height, job.width};
        request.mixing->sample(draw.seed, job.epoch, job.indices[i], draw.scale, target, *workspace);
      },
      request.flag.get());
  return pictures;
}

ViewProgram drawn_program(const BatchRequest& request, const IPMixOptions& options, ThreadPool& pool) {
  const BatchJob& job = request.job;
  std::vector<Plan> plans(job.indices.size());
  parallel_for(
      pool, request.threads, plans.size(),
      [&](size_t i) {
        draw_plan(options, {job.epoch, job.indices[i], job.view}, job.height, job.width, plans[i]);
      },
      request.flag.get());
  throw_if_cancelled(request.flag);
  return compile_views(plans, options.normalisation, options.overflow);
}

}  // namespace

at::Tensor augment_batch_on_cuda(BatchRequest& request, ThreadPool& pool) {
  const c10::DeviceGuard guard(request.images.device());
  at::Tensor out = empty_views(request);
  if (request.job.indices.empty()) return out;
  const IPMixOptions& options = *ipmix_options(*request.method);
  const ViewProgram program = drawn_program(request, options, pool);
  const at::Tensor pictures = mixing_pictures(request, *request.method->mixing(), pool);
  throw_if_cancelled(request.flag);

  const cuda::Layout layout = cuda::layout_of(program);
  const at::Tensor packed = pinned_bytes(static_cast<int64_t>(layout.upload));
  cuda::pack(program, layout, packed.mutable_data_ptr<uint8_t>());
  const at::Tensor room =
      at::empty({static_cast<int64_t>(layout.total)}, request.images.options().dtype(at::kByte));
  room.narrow(0, 0, static_cast<int64_t>(layout.upload)).copy_(packed, /*non_blocking=*/true);
  const at::Tensor mixing = pictures.to(request.images.device(), /*non_blocking=*/true);
  const c10::Stream stream = at::accelerator::getCurrentStream(request.images.device().index());
  const char* reason = cuda::render_views(
      program, layout, request.images.device().index(), room.mutable_data_ptr<uint8_t>(),
      request.images.const_data_ptr<uint8_t>(), mixing.const_data_ptr<uint8_t>(), request.job.format,
      out.mutable_data_ptr(), static_cast<cuda::Stream>(stream.native_handle()));
  if (*reason != '\0') throw Error("TORCH", std::string("augmentBatch: CUDA says: ") + reason);
  return out;
}

#else

at::Tensor augment_batch_on_cuda(BatchRequest&, ThreadPool&) {
  return {};  // check_cuda_augmentation threw
}

#endif

}  // namespace ipmix
