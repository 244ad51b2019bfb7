#include "bindings/rival_pairs.h"

#include <algorithm>
#include <utility>

#include "bindings/cancellation.h"
#include "bindings/environment.h"
#include "bindings/image_values.h"
#include "bindings/promise.h"
#include "bindings/tensor_handle.h"

namespace ipmix {

namespace {

struct MixedBatch {
  at::Tensor images;
  at::Tensor labels;
};

void require_cpu(const at::Tensor& tensor, const char* name) {
  if (!tensor.device().is_cpu())
    invalid(std::string("expected ") + name + " on the CPU, got device " + tensor.device().str() +
            "; move them with " + name + ".to('cpu')");
}

at::Tensor read_images(const Napi::Value& value) {
  const at::Tensor& images = TensorHandle::tensor_of(value, "images");
  const bool fits = images.scalar_type() == at::kFloat && images.dim() == 4 && images.numel() > 0 &&
                    images.size(0) <= UINT32_MAX && images.size(2) <= 1 << 15 && images.size(3) <= 1 << 15;
  if (!fits)
    throw Error("SHAPE_MISMATCH",
                "expected images of dtype float32 and shape N x channels x height x width, got " +
                    std::string(at::toString(images.scalar_type())) + " " + c10::str(images.sizes()));
  require_cpu(images, "images");
  return images.detach().contiguous();
}

// int64 [N] with `classes`, or float32 [N, classes].
at::Tensor read_labels(const Napi::Value& value, int64_t count, int64_t classes) {
  const at::Tensor& labels = TensorHandle::tensor_of(value, "labels");
  require_cpu(labels, "labels");
  const bool hard = labels.scalar_type() == at::kLong && labels.dim() == 1;
  const bool soft = labels.scalar_type() == at::kFloat && labels.dim() == 2;
  if (!(hard || soft) || labels.size(0) != count)
    throw Error("SHAPE_MISMATCH", "expected labels of int64 [" + std::to_string(count) + "] or float32 [" +
                                      std::to_string(count) + ", classes], got " +
                                      at::toString(labels.scalar_type()) + " " + c10::str(labels.sizes()));
  if (soft && classes > 0 && labels.size(1) != classes)
    throw Error("SHAPE_MISMATCH", "expected rows of " + std::to_string(classes) + " classes, got labels " +
                                      c10::str(labels.sizes()));
  if (hard && classes == 0) invalid("expected `classes` in the options, which labels of dtype int64 need");
  return labels.detach().contiguous();
}

BatchShape shape_of(const at::Tensor& images) {
  return {static_cast<size_t>(images.size(0)), static_cast<size_t>(images.size(1)),
          static_cast<int>(images.size(2)), static_cast<int>(images.size(3))};
}

at::Tensor mix_labels(const at::Tensor& labels, const Pairing& pairing, int64_t classes) {
  const bool hard = labels.dim() == 1;
  const int64_t width = hard ? classes : labels.size(1);
  at::Tensor out = at::empty({labels.size(0), width}, at::kFloat);
  float* rows = out.mutable_data_ptr<float>();
  const auto row = static_cast<size_t>(width);
  for (size_t i = 0; i < pairing.permutation.size(); ++i) {
    const size_t other = pairing.permutation[i];
    if (hard) {
      const int64_t* classes_of = labels.const_data_ptr<int64_t>();
      blend_labels(classes_of[i], classes_of[other], pairing.lambda, classes, rows + i * row);
    } else {
      const float* given = labels.const_data_ptr<float>();
      blend_rows(given + i * row, given + other * row, pairing.lambda, row, rows + i * row);
    }
  }
  return out;
}

// `for_each` calls its argument with every i below the count.
template <typename ForEach>
MixedBatch mix_batch(const MixedBatch& batch, const Pairing& pairing, int64_t classes, ForEach for_each) {
  MixedBatch mixed;
  mixed.labels = mix_labels(batch.labels, pairing, classes);
  mixed.images = at::empty(batch.images.sizes(), at::kFloat);
  const float* from = batch.images.const_data_ptr<float>();
  float* to = mixed.images.mutable_data_ptr<float>();
  const auto values = static_cast<size_t>(batch.images.numel() / batch.images.size(0));
  for_each(pairing.permutation.size(), [&](size_t i) { pairing.mix_sample(from, i, to + i * values); });
  return mixed;
}

Napi::Object to_js(Napi::Env env, const MixedBatch& batch) {
  auto object = Napi::Object::New(env);
  object.Set("images", TensorHandle::wrap(env, batch.images));
  object.Set("labels", TensorHandle::wrap(env, batch.labels));
  return object;
}

BatchKey read_key(const JsPath& key) {
  return {key["epoch"].missing() ? 0 : key["epoch"].seed(), key["index"].seed()};
}

}  // namespace

PairsHandle::PairsHandle(const Napi::CallbackInfo& info) : Handle(info) {
  guarded(info, [&] {
    const JsPath options(info[0], "options");
    if (const JsPath classes = options["classes"]; !classes.missing()) {
      classes_ = classes.integer();
      if (classes_ < 1) classes.refuse("an integer of at least 1");
    }
    method_ = read_pair_method(options);
  });
}

Napi::Value PairsHandle::draw_plan(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath key(info[0], "drawPlan");
    const int count = key["count"].integer();
    if (count < 1) key["count"].refuse("an integer of at least 1");
    BatchShape shape{static_cast<size_t>(count), 1, 1, 1};
    if (method_->needs_size()) {
      shape.height = read_side(key["height"]);
      shape.width = read_side(key["width"]);
    }
    return method_->draw_plan(info.Env(), read_key(key), shape);
  });
}

Napi::Value PairsHandle::render(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const auto fit = method_->read_plan(JsPath(info[2], "plan"));
    const at::Tensor images = read_images(info[0]);
    const MixedBatch batch{images, read_labels(info[1], images.size(0), classes_)};
    const auto one_by_one = [](size_t count, const auto& body) {
      for (size_t i = 0; i < count; ++i) body(i);
    };
    return to_js(info.Env(), mix_batch(batch, fit(shape_of(images)), classes_, one_by_one));
  });
}

Napi::Value PairsHandle::augment_batch(const Napi::CallbackInfo& info) {
  return guarded(info, [&]() -> Napi::Value {
    const JsPath options(info[2], "augmentBatch");
    const BatchKey key = read_key(options);
    ThreadPool& pool = Environment::of(info.Env()).pool();
    const int threads = options["threads"].missing() ? pool.size() : options["threads"].integer();
    if (threads < 1) options["threads"].refuse("an integer of at least 1");
    const CancelFlag flag = Cancellation::flag_of(info[3]);
    const at::Tensor images = read_images(info[0]);
    const MixedBatch batch{images, read_labels(info[1], images.size(0), classes_)};
    return promise_on_pool(info.Env(), [=, method = method_, classes = classes_, &pool]() -> Settle {
      const auto shared_out = [&](size_t count, const auto& body) {
        parallel_for(pool, threads, count, body, flag.get());
      };
      const Pairing pairing = method->draw(key, shape_of(batch.images));
      MixedBatch mixed = mix_batch(batch, pairing, classes, shared_out);
      throw_if_cancelled(flag);
      return [mixed = std::move(mixed)](Napi::Env env) -> Napi::Value { return to_js(env, mixed); };
    });
  });
}

}  // namespace ipmix
