// What Mixup's and CutMix's JavaScript object needs of either.
#pragma once

#include <functional>
#include <memory>

#include "augment/batch_pairs.h"
#include "bindings/js_path.h"

namespace ipmix {

struct BatchShape {
  size_t count = 0;
  size_t channels = 0;
  int height = 0;
  int width = 0;
  size_t values() const { return channels * static_cast<size_t>(height) * static_cast<size_t>(width); }
};

// A plan that fits a batch.
struct Pairing {
  std::vector<uint32_t> permutation;
  double lambda = 1.0;
  // Sample i of the mixed batch.
  std::function<void(const float* images, size_t i, float* out)> mix_sample;
};

class PairMethod {
 public:
  virtual ~PairMethod() = default;
  virtual bool needs_size() const = 0;  // height and width, to draw
  virtual Napi::Object draw_plan(Napi::Env env, const BatchKey& key, const BatchShape& shape) const = 0;
  virtual Pairing draw(const BatchKey& key, const BatchShape& shape) const = 0;
  // Reads the plan to its end; what comes of it checks that it fits a batch.
  virtual std::function<Pairing(const BatchShape&)> read_plan(const JsPath& plan) const = 0;
};

// { method: 'mixup' | 'cutMix', seed, alpha }
std::shared_ptr<const PairMethod> read_pair_method(const JsPath& options);

}  // namespace ipmix
