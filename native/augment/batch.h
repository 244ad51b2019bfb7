// Many views at once, on a thread pool.
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include "augment/mixing_set.h"
#include "augment/output_format.h"
#include "augment/view_augmenter.h"
#include "augment/workspace_pool.h"
#include "core/thread_pool.h"

namespace ipmix {

struct BatchJob {
  const uint8_t* images = nullptr;  // count x height x width x 3
  int height = 0;
  int width = 0;
  std::vector<uint64_t> indices;  // one a picture: its address in the data set
  uint64_t epoch = 0;
  uint32_t view = 1;
  OutputFormat format;
};

// `mixing` may be null where the method has no mixing picture. out: count views of 3 x height x width values
// in the job's format. Each picture's bytes depend on its own address alone: neither threads nor the split
// into batches change them. Stops early once `cancelled` is set; then out is not whole.
void augment_batch(const ViewAugmenter& method, const BatchJob& job, MixingSet* mixing, ThreadPool& pool,
                   int threads, WorkspacePool& workspaces, const std::atomic<bool>& cancelled, void* out);

}  // namespace ipmix
