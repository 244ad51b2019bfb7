// Corruptions of one picture (now) and of many (on the pixel threads).
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bindings/environment.h"
#include "bindings/fields.h"
#include "bindings/pixel_job.h"
#include "bindings/rooms.h"
#include "corrupt/corrupt.h"

namespace ipmix {
namespace {

using corruption::Corrupting;
using corruption::FrostPictures;
using corruption::PictureBatch;

constexpr int64_t kLargestSide = 32768;

Corrupting read_corrupting(const Fields& fields) {
  Corrupting what;
  what.corruption = &corruption::corruption_named(fields.text("name", ""));
  const int64_t severity = fields.integer("severity", 0);
  if (severity < 1 || severity > corruption::kSeverities)
    invalid("corrupt: severity must be 1 to 5, got " + std::to_string(severity));
  what.severity = static_cast<int>(severity);
  what.preset = corruption::preset_named(fields.text("preset", "cifar"));
  what.seed = fields.seed("seed");
  corruption::check(what);
  return what;
}

// frost: { data, sizes: [height, width, ...] }, pictures one after the other in shared memory; or nothing.
std::shared_ptr<FrostPictures> read_frost(const Napi::Value& options) {
  const Napi::Value value = options.As<Napi::Object>().Get("frost");
  if (value.IsUndefined()) return nullptr;
  const std::vector<double> sizes = Fields(value, "corrupt: frost").numbers("sizes");
  std::vector<ConstImageView> pictures;
  size_t bytes = 0;
  for (size_t i = 0; i + 1 < sizes.size(); i += 2) {
    pictures.push_back({nullptr, static_cast<int>(sizes[i]), static_cast<int>(sizes[i + 1])});
    bytes += pictures.back().bytes();
  }
  const uint8_t* data = shared_bytes_of(value.As<Napi::Object>().Get("data"), bytes, "corrupt: frost.data");
  for (ConstImageView& picture : pictures) {
    picture.data = data;
    data += picture.bytes();
  }
  return std::make_shared<FrostPictures>(std::move(pictures));
}

int read_side(const Fields& fields, const char* name) {
  const int64_t side = fields.integer(name, 0);
  if (side < 1 || side > kLargestSide)
    invalid(std::string("corrupt: ") + name + " must be 1 to 32768 pixels, got " + std::to_string(side));
  return static_cast<int>(side);
}

// corruptImage(data, { height, width, name, severity, preset, seed, index, frost? }): Uint8Array
Napi::Value corrupt_image(const Napi::CallbackInfo& info) {
  const Fields fields(info[1], "corrupt");
  Corrupting what = read_corrupting(fields);
  const auto frost = read_frost(info[1]);
  what.frost = frost.get();
  const int height = read_side(fields, "height"), width = read_side(fields, "width");
  const size_t bytes = ConstImageView{nullptr, height, width}.bytes();
  const uint8_t* data = bytes_of(info[0], bytes, "corrupt: image.data");
  auto result = Napi::Uint8Array::New(info.Env(), bytes);
  corruption::corrupt(what, fields.seed("index"), {data, height, width}, {result.Data(), height, width});
  return result;
}

// corruptBatch(data, out, { count, height, width, name, severity, preset, seed, first, threads, frost? },
// signal?): Promise<void>. Both arrays are shared.
Napi::Value corrupt_many(const Napi::CallbackInfo& info) {
  const Fields fields(info[2], "corrupt");
  Corrupting what = read_corrupting(fields);
  const auto frost = read_frost(info[2]);
  what.frost = frost.get();
  PictureBatch batch;
  batch.count = fields.seed("count");
  batch.height = read_side(fields, "height");
  batch.width = read_side(fields, "width");
  const size_t picture = ConstImageView{nullptr, batch.height, batch.width}.bytes();
  if (batch.count > (size_t{1} << 53) / picture) invalid("corrupt: count is too large for any memory");
  batch.data = shared_bytes_of(info[0], batch.count * picture, "corrupt: images.data");
  uint8_t* out = shared_bytes_of(info[1], batch.count * picture, "corrupt: out");
  const int64_t threads = fields.integer("threads", 0);
  if (threads < 0 || threads > 1024) invalid("corrupt: threads must be 0 (all) to 1024");
  const uint64_t first = fields.seed("first");
  const CancelFlag flag = Cancellation::flag_of(info[3]);
  ThreadPool& pool = Environment::of(info.Env()).pool();
  const int workers = threads == 0 ? pool.size() : static_cast<int>(threads);
  return pixel_job(info.Env(), flag, {info[0], info[1], info[2]},
                   [&pool, workers, what, first, batch, out, flag, frost] {
                     if (frost && what.preset == corruption::Preset::kCifar) frost->shrink();
                     corruption::corrupt_batch(pool, workers, what, first, batch, out, flag.get());
                   });
}

// corruptions(): { name, group, family, presets }[], in the order of the benchmark
Napi::Value list(const Napi::CallbackInfo& info) {
  const auto& rows = corruption::corruptions();
  auto array = Napi::Array::New(info.Env(), rows.size());
  for (size_t i = 0; i < rows.size(); ++i) {
    auto row = Napi::Object::New(info.Env());
    row.Set("name", rows[i].name);
    row.Set("group", corruption::group_name(rows[i].group));
    row.Set("family", rows[i].family);
    auto presets = Napi::Array::New(info.Env());
    for (const auto preset : {corruption::Preset::kCifar, corruption::Preset::kImagenet}) {
      if (rows[i].levels(preset)) presets[presets.Length()] = corruption::preset_name(preset);
    }
    row.Set("presets", presets);
    array[static_cast<uint32_t>(i)] = row;
  }
  return array;
}

}  // namespace

void init_corrupt(Napi::Env env, Napi::Object exports) {
  export_function<corrupt_image>(env, exports, "corruptImage");
  export_function<corrupt_many>(env, exports, "corruptBatch");
  export_function<list>(env, exports, "corruptions");
}

}  // namespace ipmix
