#include "data/epoch_run.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/counters.h"
#include "core/error.h"

namespace ipmix {
namespace {

// A work item is a few samples, so that threads share one batch and small batches still spread: about 64 K
// pixels, eight pictures of CIFAR's size with three views.
size_t chunk_size(const LoaderOptions& options) {
  const size_t pixels = options.values_per_view() / 3 * static_cast<size_t>(options.sample.views);
  return std::clamp<size_t>((size_t{24} << 10) / std::max<size_t>(pixels, 1), 1, 64);
}

[[noreturn]] void throw_aborted() {
  throw Error("ABORTED", "loading was stopped before this batch");
}

}  // namespace

EpochRun::EpochRun(std::shared_ptr<const LoaderOptions> options, std::shared_ptr<BatchRing> ring,
                   std::shared_ptr<LoaderStatistics> statistics, std::shared_ptr<SkippedSamples> skipped,
                   uint64_t epoch, size_t from_batch)
    : options_(std::move(options)),
      ring_(std::move(ring)),
      statistics_(std::move(statistics)),
      skipped_(std::move(skipped)),
      epoch_(epoch),
      plan_(options_->plan),
      chunk_(chunk_size(*options_)),
      next_batch_(from_batch) {}

std::shared_ptr<EpochRun> EpochRun::start(std::shared_ptr<const LoaderOptions> options,
                                          std::shared_ptr<BatchRing> ring,
                                          std::shared_ptr<LoaderStatistics> statistics,
                                          std::shared_ptr<SkippedSamples> skipped, uint64_t epoch,
                                          size_t from_batch) {
  std::shared_ptr<EpochRun> run(new EpochRun(std::move(options), std::move(ring), std::move(statistics),
                                             std::move(skipped), epoch, from_batch));
  run->ring_->on_return([waiting = std::weak_ptr<EpochRun>(run)] {
    if (const auto alive = waiting.lock()) {
      { const std::lock_guard lock(alive->mutex_); }  // between a thread's look at the ring and its wait
      alive->changed_.notify_all();
    }
  });
  ++counters().loaders;
  run->statistics_->running.start();
  // Threads hold no ownership: stop() joins them before the run can die.
  for (int i = 0; i < run->options_->workers; ++i)
    run->threads_.emplace_back([self = run.get()] { self->work(); });
  return run;
}

EpochRun::~EpochRun() {
  stop();
}

void EpochRun::work() {
  ++statistics_->threads;
  make_order();
  SampleSpace space;
  std::unique_lock lock(mutex_);
  while (auto claimed = claim(lock)) {
    lock.unlock();
    std::exception_ptr error;
    try {
      render(*claimed, space);
    } catch (...) {
      error = std::current_exception();
    }
    lock.lock();
    finish(*claimed, error);
    answer(lock);
  }
  answer(lock);
  --statistics_->threads;
}

// The next samples to render; waits for a free slot; nothing once the epoch is opened to its end or
// cancelled.
std::optional<EpochRun::Claim> EpochRun::claim(std::unique_lock<std::mutex>& lock) {
  while (!cancelled_ && !failed_) {
    if (in_flight_.empty() || in_flight_.back()->claimed == in_flight_.back()->total) {
      if (next_batch_ >= plan_.batches()) break;
      if (missing_supply()) {
        changed_.wait(lock);
      } else if (!open_next()) {
        const StopWatch blocked(statistics_->blocked_nanoseconds);
        changed_.wait(lock);
      }
      continue;
    }
    const auto& work = in_flight_.back();
    const Claim claim{work, work->claimed, std::min(work->claimed + chunk_, work->total)};
    work->claimed = claim.past;
    return claim;
  }
  return std::nullopt;
}

// False when no slot is free. No batch may die here: it would come back into this lock.
bool EpochRun::open_next() {
  auto opened = std::make_shared<InFlight>();
  try {
    opened->batch = ring_->try_take();
    // The consumer keeps all batches of the ring and asks for more: none would ever come back.
    const bool starving = in_flight_.empty() && (wake_ || options_->workers == 0);
    if (!opened->batch && starving) opened->batch = ring_->take_extra();
  } catch (...) {  // no memory for a slot
    opened->error = std::current_exception();
    failed_ = true;
  }
  if (!opened->batch && !opened->error) return false;
  opened->begin = plan_.begin(next_batch_);
  opened->total = plan_.end(next_batch_) - opened->begin;
  opened->skipped.assign(opened->total, 0);
  if (opened->batch) {
    opened->batch->samples = opened->total;
    opened->batch->number = next_batch_;
  }
  if (auto given = supplied_.extract(next_batch_)) opened->supplied = std::move(given.mapped());
  in_flight_.push_back(std::move(opened));
  ++next_batch_;
  return true;
}

// A failed batch is ready at once; a failed run makes no batch after it.
bool EpochRun::ready() const {
  if (cancelled_) return true;
  if (in_flight_.empty()) return next_batch_ >= plan_.batches() || failed_;
  const InFlight& front = *in_flight_.front();
  return front.error || front.done == front.total;
}

void EpochRun::answer(std::unique_lock<std::mutex>& lock) {
  if (!wake_ || !ready()) return;
  const auto wake = std::exchange(wake_, nullptr);
  starved_.reset();
  lock.unlock();
  wake();
  lock.lock();
}

void EpochRun::when_ready(std::function<void()> wake) {
  std::unique_lock lock(mutex_);
  if (wake_) invalid("the next batch is asked for already; await it before asking for another");
  wake_ = std::move(wake);
  if (!ready()) starved_.emplace(statistics_->starved_nanoseconds);
  changed_.notify_all();
  answer(lock);
}

bool EpochRun::waiting() const {
  const std::lock_guard lock(mutex_);
  return wake_ != nullptr;
}

BatchPtr EpochRun::take() {
  const std::lock_guard lock(mutex_);
  return pop();
}

BatchPtr EpochRun::pop() {
  if (cancelled_) throw_aborted();
  if (in_flight_.empty()) return nullptr;  // the end
  const auto front = in_flight_.front();
  if (front->error) std::rethrow_exception(front->error);
  in_flight_.pop_front();
  ++statistics_->batches;
  statistics_->samples += static_cast<int64_t>(front->batch->samples);
  return std::move(front->batch);
}

BatchPtr EpochRun::render_next(ThreadPool& pool) {
  make_order();
  std::shared_ptr<InFlight> work;
  {
    const std::lock_guard lock(mutex_);
    if (missing_supply())
      invalid("batch " + std::to_string(next_batch_) + " was asked for before it was supplied");
    if (!cancelled_ && !failed_ && next_batch_ < plan_.batches() && open_next()) work = in_flight_.back();
  }
  if (!work || work->error) return take();
  const StopWatch starved(statistics_->starved_nanoseconds);
  const size_t samples = work->total;
  const auto render_chunk = [&](size_t i) {
    thread_local SampleSpace space;
    render({work, i * chunk_, std::min((i + 1) * chunk_, samples)}, space);
  };
  try {
    parallel_for(pool, pool.size(), (samples + chunk_ - 1) / chunk_, render_chunk, &cancelled_);
  } catch (...) {
    const std::lock_guard lock(mutex_);
    work->error = std::current_exception();
    failed_ = true;
  }
  const std::lock_guard lock(mutex_);
  if (!work->error && !cancelled_) leave_out_skipped(*work);
  return pop();
}

void EpochRun::cancel() {
  std::unique_lock lock(mutex_);
  cancelled_ = true;
  changed_.notify_all();
  answer(lock);
}

void EpochRun::stop() {
  cancel();
  const std::lock_guard joining(joining_);
  if (stopped_) return;
  for (auto& thread : threads_) thread.join();
  std::deque<std::shared_ptr<InFlight>> dropped;  // batches go back outside of the lock
  const std::lock_guard lock(mutex_);
  dropped.swap(in_flight_);
  statistics_->running.stop();
  --counters().loaders;
  stopped_ = true;
}

}  // namespace ipmix
