// Mixup and CutMix as a JavaScript object: whole batches of float32 pictures and their labels.
#pragma once

#include <memory>

#include "bindings/handle.h"
#include "bindings/rival_pair_method.h"

namespace ipmix {

class PairsHandle : public Handle<PairsHandle> {
 public:
  static constexpr const char* kName = "batch augmentation";
  static constexpr napi_type_tag kTag = {0x6970'6d69'7800'0013, 0x2b94'7ce1'06fa'd835};

  explicit PairsHandle(const Napi::CallbackInfo& info);  // ({ method, seed, alpha, classes })

  Napi::Value draw_plan(const Napi::CallbackInfo& info);  // ({ index, epoch, count, height?, width? }): plan
  Napi::Value render(const Napi::CallbackInfo& info);     // (images, labels, plan): { images, labels }
  // (images, labels, { index, epoch, threads? }, signal?): Promise<{ images, labels }>
  Napi::Value augment_batch(const Napi::CallbackInfo& info);

 private:
  std::shared_ptr<const PairMethod> method_;
  int64_t classes_ = 0;  // 0: labels are given as rows of probabilities
};

}  // namespace ipmix
