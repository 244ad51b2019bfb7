#include "augment/batch.h"

#include "core/error.h"

namespace ipmix {

void augment_batch(const ViewAugmenter& method, const BatchJob& job, MixingSet* mixing, ThreadPool& pool,
                   int threads, WorkspacePool& workspaces, const std::atomic<bool>& cancelled, void* out) {
  const std::optional<MixingDraw> draw = method.mixing();
  if (draw && mixing == nullptr) invalid("this method needs a MixingSet, got none");
  if (draw) mixing->prepare(job.height, job.width, draw->scale, pool, threads);
  const size_t bytes = ConstImageView{nullptr, job.height, job.width}.bytes();
  const bool direct = job.format == OutputFormat{};
  parallel_for(
      pool, threads, job.indices.size(),
      [&](size_t i) {
        WorkspacePool::Loan loan(workspaces);
        Workspace& workspace = *loan;
        ImageView partner;
        if (draw) {
          workspace.mixing.resize(bytes);
          partner = {workspace.mixing.data(), job.height, job.width};
          mixing->sample(draw->seed, job.epoch, job.indices[i], draw->scale, partner, workspace);
        }
        const ConstImageView image{job.images + i * bytes, job.height, job.width};
        const ViewKey key{job.epoch, job.indices[i], job.view};
        if (direct)
          return method.augment(key, image, partner, workspace, static_cast<float*>(out) + i * bytes);
        workspace.view.resize(bytes);
        method.augment(key, image, partner, workspace, workspace.view.data());
        write_view(workspace.view.data(), bytes / 3, method.normalisation(), job.format,
                   static_cast<uint8_t*>(out) + i * bytes * bytes_of(job.format.type));
      },
      &cancelled);
}

}  // namespace ipmix
