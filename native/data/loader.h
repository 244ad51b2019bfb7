// A loader: what to load and the batch memory, both shared by its epochs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "data/batch_ring.h"
#include "data/epoch_run.h"
#include "data/loader_options.h"
#include "data/loader_statistics.h"
#include "data/skipped_samples.h"

namespace ipmix {

class Loader {
 public:
  explicit Loader(LoaderOptions options);

  const LoaderOptions& options() const { return *options_; }
  const LoaderStatistics& statistics() const { return *statistics_; }
  const SkippedSamples& skipped() const { return *skipped_; }
  const BatchRing& ring() const { return *ring_; }

  // An epoch from one of its batches on. Epochs one after the other use the same ring; one that starts while
  // another runs gets a ring of its own. Call from one thread.
  std::shared_ptr<EpochRun> start(uint64_t epoch, size_t from_batch);

 private:
  std::shared_ptr<BatchRing> new_ring() const;
  const std::shared_ptr<const LoaderOptions> options_;
  const std::shared_ptr<LoaderStatistics> statistics_;
  const std::shared_ptr<SkippedSamples> skipped_;
  const std::shared_ptr<BatchRing> ring_;
  std::weak_ptr<EpochRun> running_;  // on ring_
};

}  // namespace ipmix
