// Perturbation sequences of many pictures, on the pixel threads.
#include <string>

#include "bindings/environment.h"
#include "bindings/fields.h"
#include "bindings/pixel_job.h"
#include "bindings/rooms.h"
#include "corrupt/perturb.h"

namespace ipmix {
namespace {

using corruption::Perturbing;
using corruption::PictureBatch;

constexpr int64_t kLargestSide = 32768;

int read_number(const Fields& fields, const char* name, int64_t fallback, int64_t low, int64_t high) {
  const int64_t value = fields.integer(name, fallback);
  if (value < low || value > high) {
    invalid(std::string("corrupt: ") + name + " must be " + std::to_string(low) + " to " +
            std::to_string(high) + ", got " + std::to_string(value));
  }
  return static_cast<int>(value);
}

// perturbBatch(data, out, { count, height, width, name, preset, difficulty, crop, seed, first, threads },
// signal?): Promise<void>. Both arrays are shared; `out` takes count x frames x height x width x 3.
Napi::Value perturb_many(const Napi::CallbackInfo& info) {
  const Fields fields(info[2], "corrupt");
  Perturbing what;
  what.perturbation = &corruption::perturbation_named(fields.text("name", ""));
  what.preset = corruption::preset_named(fields.text("preset", "cifar"));
  what.difficulty = read_number(fields, "difficulty", 1, 1, corruption::kDifficulties);
  what.seed = fields.seed("seed");
  what.crop = read_number(fields, "crop", 0, 0, kLargestSide);
  PictureBatch batch;
  batch.count = fields.seed("count");
  batch.height = read_number(fields, "height", 0, 1, kLargestSide);
  batch.width = read_number(fields, "width", 0, 1, kLargestSide);
  corruption::check(what, batch.height, batch.width);
  const size_t picture = ConstImageView{nullptr, batch.height, batch.width}.bytes();
  const auto size = corruption::frame_size(what, batch.height, batch.width);
  const size_t film = ConstImageView{nullptr, size.height, size.width}.bytes() *
                      static_cast<size_t>(what.perturbation->frames(what.preset));
  if (batch.count > (size_t{1} << 53) / std::max(picture, film))
    invalid("corrupt: count is too large for any memory");
  batch.data = shared_bytes_of(info[0], batch.count * picture, "corrupt: images.data");
  uint8_t* out = shared_bytes_of(info[1], batch.count * film, "corrupt: out");
  const int threads = read_number(fields, "threads", 0, 0, 1024);
  const uint64_t first = fields.seed("first");
  const CancelFlag flag = Cancellation::flag_of(info[3]);
  ThreadPool& pool = Environment::of(info.Env()).pool();
  const int workers = threads == 0 ? pool.size() : threads;
  return pixel_job(info.Env(), flag, {info[0], info[1]}, [&pool, workers, what, first, batch, out, flag] {
    corruption::perturb_batch(pool, workers, what, first, batch, out, flag.get());
  });
}

// perturbations(): { name, validation, noise, cifarFrames, imagenetFrames }[], in the order of the benchmark
Napi::Value list(const Napi::CallbackInfo& info) {
  const auto& rows = corruption::perturbations();
  auto array = Napi::Array::New(info.Env(), rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    auto row = Napi::Object::New(info.Env());
    row.Set("name", rows[i].name);
    row.Set("validation", rows[i].validation);
    row.Set("noise", rows[i].noise);
    row.Set("cifarFrames", rows[i].cifar_frames);
    row.Set("imagenetFrames", rows[i].imagenet_frames);
    array[static_cast<uint32_t>(i)] = row;
  }
  return array;
}

}  // namespace

void init_perturb(Napi::Env env, Napi::Object exports) {
  export_function<perturb_many>(env, exports, "perturbBatch");
  export_function<list>(env, exports, "perturbations");
}

}  // namespace ipmix
