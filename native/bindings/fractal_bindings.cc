// Mixing pictures made on the spot.
#include <atomic>
#include <string>

#include "augment/fractals.h"
#include "bindings/environment.h"
#include "bindings/fields.h"
#include "bindings/pixel_job.h"
#include "bindings/rooms.h"

namespace ipmix {
namespace {

FractalBatch read_batch(const Fields& fields) {
  FractalBatch batch;
  batch.seed = fields.seed("seed");
  batch.first = fields.seed("first");
  batch.count = fields.seed("count");
  const int64_t size = fields.integer("size", 0);
  if (batch.count < 1 || batch.count > 10'000'000)
    invalid("fractals: count must be 1 to 10000000, got " + std::to_string(batch.count));
  if (size < 1 || size > 8192)
    invalid("fractals: size must be 1 to 8192 pixels, got " + std::to_string(size));
  batch.size = static_cast<int>(size);
  return batch;
}

// renderFractals(out: Uint8Array, { count, size, seed, first, threads }, finished: Int32Array, signal?):
// Promise<void>. Both arrays are shared; finished[0] counts the pictures done.
Napi::Value render(const Napi::CallbackInfo& info) {
  const Fields fields(info[1], "fractals");
  const FractalBatch batch = read_batch(fields);
  const int64_t threads = fields.integer("threads", 0);
  if (threads < 0 || threads > 1024) invalid("fractals: threads must be 0 (all) to 1024");
  const auto side = static_cast<size_t>(batch.size);
  uint8_t* out = shared_bytes_of(info[0], batch.count * side * side * 3, "fractals: out");
  if (!info[2].IsTypedArray() || info[2].As<Napi::TypedArray>().TypedArrayType() != napi_int32_array)
    invalid("fractals: finished must be an Int32Array");
  void* counter = nullptr;
  napi_get_typedarray_info(info.Env(), info[2], nullptr, nullptr, &counter, nullptr, nullptr);
  auto* finished = static_cast<int32_t*>(counter);
  const CancelFlag flag = Cancellation::flag_of(info[3]);
  ThreadPool& pool = Environment::of(info.Env()).pool();
  const int workers = threads == 0 ? pool.size() : static_cast<int>(threads);
  return pixel_job(info.Env(), flag, {info[0], info[2]}, [&pool, workers, batch, out, finished, flag] {
    render_fractals(pool, workers, batch, out, flag.get(), [finished](size_t done) {
      std::atomic_ref<int32_t>(*finished).store(static_cast<int32_t>(done), std::memory_order_relaxed);
    });
  });
}

}  // namespace

void init_fractal(Napi::Env env, Napi::Object exports) {
  export_function<render>(env, exports, "renderFractals");
}

}  // namespace ipmix
