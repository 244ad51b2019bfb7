#include "augment/batch.h"

namespace ipmix {

void augment_batch(const IPMixOptions& options, const BatchJob& job, MixingSet& mixing, ThreadPool& pool,
                   int threads, WorkspacePool& workspaces, const std::atomic<bool>& cancelled, float* out) {
  mixing.prepare(job.height, job.width, options.mixing_scale, pool, threads);
  const size_t bytes = ConstImageView{nullptr, job.height, job.width}.bytes();
  parallel_for(
      pool, threads, job.indices.size(),
      [&](size_t i) {
        WorkspacePool::Loan loan(workspaces);
        Workspace& workspace = *loan;
        workspace.mixing.resize(bytes);
        const ImageView partner{workspace.mixing.data(), job.height, job.width};
        mixing.sample(options.seed, job.epoch, job.indices[i], options.mixing_scale, partner, workspace);
        const ConstImageView image{job.images + i * bytes, job.height, job.width};
        augment_view(options, {job.epoch, job.indices[i], job.view}, image, partner, workspace,
                     out + i * bytes);
      },
      &cancelled);
}

}  // namespace ipmix
