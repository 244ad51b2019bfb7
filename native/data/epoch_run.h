// One pass over an epoch: threads fill batches ahead of a consumer that takes them in order.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/thread_pool.h"
#include "data/batch_ring.h"
#include "data/loader_options.h"
#include "data/loader_statistics.h"
#include "data/skipped_samples.h"
#include "data/supplied_sample.h"

namespace ipmix {

class EpochRun : public std::enable_shared_from_this<EpochRun> {
 public:
  // `ring` belongs to this run until it is stopped. Threads start here; with 0 workers there are none.
  static std::shared_ptr<EpochRun> start(std::shared_ptr<const LoaderOptions> options,
                                         std::shared_ptr<BatchRing> ring,
                                         std::shared_ptr<LoaderStatistics> statistics,
                                         std::shared_ptr<SkippedSamples> skipped, uint64_t epoch,
                                         size_t from_batch);
  ~EpochRun();

  // Where JavaScript supplies the samples: which ones a batch needs, and the samples, in that order. Batches
  // may be supplied ahead and in any order; one that was not is waited for.
  std::vector<uint32_t> indices_of(size_t batch);
  void supply(size_t batch, std::vector<SuppliedSample> samples);

  // Calls `wake` once, when take() would not find the batch still in the making: now, or on a loader thread.
  // One consumer: a second call before the first was answered is an error.
  void when_ready(std::function<void()> wake);
  bool waiting() const;
  // The next batch in order, without samples where all were skipped; null at the end of the epoch. Rethrows
  // what went wrong in making this batch; ABORTED after cancel().
  BatchPtr take();
  // The same without loader threads: rendered now, on this thread and the pool's.
  BatchPtr render_next(ThreadPool& pool);

  void cancel();  // any thread, returns at once; a waiting consumer is woken
  void stop();    // cancel and join; idempotent. Never call it on a loader thread
  bool stopped() const { return stopped_; }

 private:
  struct InFlight {
    BatchPtr batch;
    size_t begin = 0;              // in this process's part of the epoch's order
    size_t total = 0;              // samples to be made; the batch holds fewer where some were skipped
    size_t claimed = 0;            // samples given to threads
    size_t done = 0;               // samples finished
    std::vector<uint8_t> skipped;  // by sample: 1 where it is left out
    std::vector<SuppliedSample> supplied;
    std::exception_ptr error;
  };
  struct Claim {
    std::shared_ptr<InFlight> work;
    size_t first = 0;
    size_t past = 0;
  };

  EpochRun(std::shared_ptr<const LoaderOptions> options, std::shared_ptr<BatchRing> ring,
           std::shared_ptr<LoaderStatistics> statistics, std::shared_ptr<SkippedSamples> skipped,
           uint64_t epoch, size_t from_batch);
  void work();
  std::optional<Claim> claim(std::unique_lock<std::mutex>& lock);
  bool open_next();
  void make_order();
  void render(const Claim& claim, SampleSpace& space);
  std::optional<ConstImageView> load(InFlight& work, size_t i, uint32_t index, SampleSpace& space);
  void finish(const Claim& claim, std::exception_ptr error);
  void leave_out_skipped(InFlight& work);
  BatchPtr pop();  // the front, or null at the end
  bool missing_supply() const {
    return options_->supplied && next_batch_ < plan_.batches() && !supplied_.contains(next_batch_);
  }
  bool ready() const;  // holds mutex_
  void answer(std::unique_lock<std::mutex>& lock);
  uint32_t sample_at(size_t own) const;

  const std::shared_ptr<const LoaderOptions> options_;
  const std::shared_ptr<BatchRing> ring_;
  const std::shared_ptr<LoaderStatistics> statistics_;
  const std::shared_ptr<SkippedSamples> skipped_;
  const uint64_t epoch_;
  const BatchPlan plan_;
  const size_t chunk_;

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::once_flag ordered_;
  std::vector<uint32_t> order_;                      // empty: as in the data set
  std::deque<std::shared_ptr<InFlight>> in_flight_;  // in order; the front is the consumer's next
  size_t next_batch_ = 0;                            // to be opened
  std::map<size_t, std::vector<SuppliedSample>> supplied_;
  bool failed_ = false;
  std::function<void()> wake_;
  std::optional<StopWatch> starved_;
  std::atomic<bool> cancelled_{false};
  std::atomic<bool> stopped_{false};
  std::vector<std::thread> threads_;
  std::mutex joining_;
};

}  // namespace ipmix
