#include "augment/batch.h"

#include "core/error.h"

namespace ipmix {

void augment_batch(const ViewAugmenter& method, const BatchJob& job, MixingSet* mixing, ThreadPool& pool,
                   int threads, WorkspacePool& workspaces, const std::atomic<bool>& cancelled, float* out) {
  const std::optional<MixingDraw> draw = method.mixing();
  if (draw && mixing == nullptr) invalid("this method needs a MixingSet, got none");
  if (draw) mixing->prepare(job.height, job.width, draw->scale, pool, threads);
  const size_t bytes = ConstImageView{nullptr, job.height, job.width}.bytes();
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
        method.augment({job.epoch, job.indices[i], job.view}, image, partner, workspace, out + i * bytes);
      },
      &cancelled);
}

}  // namespace ipmix
