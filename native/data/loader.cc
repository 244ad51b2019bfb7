#include "data/loader.h"

#include <utility>

namespace ipmix {

Loader::Loader(LoaderOptions options)
    : options_(std::make_shared<const LoaderOptions>(std::move(options))),
      statistics_(std::make_shared<LoaderStatistics>()),
      skipped_(std::make_shared<SkippedSamples>()),
      ring_(new_ring()) {}

// One slot at the consumer, one being filled, `prefetch` ready.
std::shared_ptr<BatchRing> Loader::new_ring() const {
  return std::make_shared<BatchRing>(static_cast<size_t>(options_->prefetch) + 2, options_->plan.largest(),
                                     options_->bytes_per_batch(),
                                     options_->pinned ? MemoryKind::kPinned : MemoryKind::kPlain);
}

std::shared_ptr<EpochRun> Loader::start(uint64_t epoch, size_t from_batch) {
  const auto before = running_.lock();
  if (before && !before->stopped())
    return EpochRun::start(options_, new_ring(), statistics_, skipped_, epoch, from_batch);
  auto run = EpochRun::start(options_, ring_, statistics_, skipped_, epoch, from_batch);
  running_ = run;
  return run;
}

}  // namespace ipmix
