#include "corrupt/corrupt.h"

#include <string>

#include "core/error.h"

namespace ipmix::corruption {

void check(const Corrupting& what) {
  if (what.severity < 1 || what.severity > kSeverities) {
    invalid("severity must be 1 to 5, got " + std::to_string(what.severity));
  }
  const Corruption& row = *what.corruption;
  if (!row.levels(what.preset)) {
    const std::string other = preset_name(what.preset == Preset::kCifar ? Preset::kImagenet : Preset::kCifar);
    invalid(std::string("corruption '") + row.name + "' belongs to the C-bar set of preset '" + other +
            "' only; give preset: '" + other + "', or one of corrupt.names({ preset: '" +
            preset_name(what.preset) + "' })");
  }
}

void corrupt(const Corrupting& what, uint64_t index, ConstImageView clean, ImageView out) {
  check(what);
  const auto step = static_cast<size_t>(what.severity) - 1;
  const Corruption& row = *what.corruption;
  Random random({.seed = what.seed,
                 .epoch = uint64_t{row.id} * 8 + static_cast<uint64_t>(what.severity),
                 .index = index,
                 .purpose = Purpose::kCorrupt});
  row.kernel(clean, {(*row.levels(what.preset))[step], what.preset, random, what.frost}, out);
}

void corrupt_batch(ThreadPool& pool, int threads, const Corrupting& what, uint64_t first,
                   const PictureBatch& batch, uint8_t* out, const std::atomic<bool>* cancelled) {
  check(what);
  const size_t bytes = ConstImageView{batch.data, batch.height, batch.width}.bytes();
  const auto one = [&](size_t i) {
    corrupt(what, first + i, {batch.data + i * bytes, batch.height, batch.width},
            {out + i * bytes, batch.height, batch.width});
  };
  parallel_for(pool, threads, batch.count, one, cancelled);
}

}  // namespace ipmix::corruption
