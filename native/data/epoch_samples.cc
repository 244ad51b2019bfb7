// The samples of an epoch: their order, how one is loaded and rendered, and what happens to one that cannot
// be.
#include <cstring>
#include <utility>

#include "core/error.h"
#include "data/epoch_run.h"

namespace ipmix {

// Outside of every lock: a million samples take some milliseconds.
void EpochRun::make_order() {
  std::call_once(ordered_, [&] {
    if (options_->shuffle && options_->weights.empty())
      order_ = permutation(options_->sample.seed, epoch_, Shuffle::kEpoch, options_->count);
  });
}

uint32_t EpochRun::sample_at(size_t own) const {
  const size_t position = plan_.position(own);
  if (!options_->weights.empty()) return options_->weights.draw(options_->sample.seed, epoch_, position);
  return order_.empty() ? static_cast<uint32_t>(position) : order_[position];
}

std::vector<uint32_t> EpochRun::indices_of(size_t batch) {
  make_order();
  std::vector<uint32_t> indices;
  if (batch >= plan_.batches()) return indices;
  for (size_t own = plan_.begin(batch); own < plan_.end(batch); ++own) indices.push_back(sample_at(own));
  return indices;
}

void EpochRun::supply(size_t batch, std::vector<SuppliedSample> samples) {
  if (batch >= plan_.batches() || samples.size() != plan_.end(batch) - plan_.begin(batch))
    invalid("batch " + std::to_string(batch) + " was supplied with " + std::to_string(samples.size()) +
            " samples");
  const std::lock_guard lock(mutex_);
  supplied_[batch] = std::move(samples);
  changed_.notify_all();
}

void EpochRun::render(const Claim& claim, SampleSpace& space) {
  const StopWatch rendering(statistics_->rendering_nanoseconds);
  InFlight& work = *claim.work;
  Batch& batch = *work.batch;
  const size_t bytes = options_->bytes_per_view();
  for (size_t i = claim.first; i < claim.past; ++i) {
    if (cancelled_) return;
    const uint32_t index = sample_at(work.begin + i);
    batch.indices[i] = index;
    batch.labels[i] = options_->labels[index];
    const auto picture = load(work, i, index, space);
    if (picture)
      render_views(options_->sample, epoch_, index, *picture, space, batch.images.get() + i * bytes,
                   work.total * bytes, statistics_->stages);
  }
}

// The picture at the batch's size; nothing where it is broken and to be skipped.
std::optional<ConstImageView> EpochRun::load(InFlight& work, size_t i, uint32_t index, SampleSpace& space) {
  const FrameOptions& options = options_->sample.frame;
  const FrameKey key{options_->sample.seed, epoch_, index};
  StageTimes& times = statistics_->stages;
  if (options_->pixels.images) {
    const StopWatch framing(times.framing);
    return frame(options, key, options_->pixels.picture(index), space.frame);
  }
  try {
    EncodedSample sample;
    {
      const StopWatch reading(times.reading);
      if (options_->encoded)
        sample = options_->encoded->read(index, space.read);
      else if (work.supplied[i].code.empty())
        sample = work.supplied[i].sample();
      else
        throw Error(work.supplied[i].code, work.supplied[i].reason);
    }
    return decode_framed(options, key, sample, space, times);
  } catch (const Error& error) {
    std::string name = options_->encoded ? options_->encoded->name(index) : work.supplied[i].name;
    // A size that does not fit is the options' fault, not the picture's.
    if (options_->broken == Broken::kError || error.code() == "SHAPE_MISMATCH")
      throw Error(error.code(), name + ": " + error.what());
    skipped_->add(index, {std::move(name), error.code(), error.what()});
    work.skipped[i] = 1;
    return std::nullopt;
  }
}

void EpochRun::finish(const Claim& claim, std::exception_ptr error) {
  const auto& work = claim.work;
  work->done += claim.past - claim.first;
  if (work->done == work->total && !work->error && !error) leave_out_skipped(*work);
  if (!error) return;
  if (!work->error) work->error = std::move(error);
  failed_ = true;
  changed_.notify_all();
}

// Moves the samples that are there together, view by view.
void EpochRun::leave_out_skipped(InFlight& work) {
  size_t kept = 0;
  for (const uint8_t skipped : work.skipped) kept += skipped == 0;
  if (kept == work.total) return;
  Batch& batch = *work.batch;
  const size_t bytes = options_->bytes_per_view();
  uint8_t* to = batch.images.get();
  for (size_t view = 0; view < static_cast<size_t>(options_->sample.views); ++view)
    for (size_t i = 0; i < work.total; ++i) {
      if (work.skipped[i]) continue;
      std::memmove(to, batch.images.get() + (view * work.total + i) * bytes, bytes);
      to += bytes;
    }
  for (size_t i = 0, place = 0; i < work.total; ++i) {
    if (work.skipped[i]) continue;
    batch.labels[place] = batch.labels[i];
    batch.indices[place++] = batch.indices[i];
  }
  batch.samples = kept;
}

}  // namespace ipmix
