// The exports of the methods beside IPMix: single pictures, batches of pairs, the policies' tables.
#include "bindings/rival_handle.h"
#include "bindings/rival_pairs.h"
#include "bindings/rooms.h"

namespace ipmix {

void init_rival(Napi::Env env, Napi::Object exports) {
  exports.Set(
      "Augmentation",
      RivalHandle::DefineClass(env, "Augmentation",
                               {RivalHandle::InstanceMethod<&RivalHandle::draw_plan>("drawPlan"),
                                RivalHandle::InstanceMethod<&RivalHandle::render>("render"),
                                RivalHandle::InstanceMethod<&RivalHandle::render_picture>("renderImage"),
                                RivalHandle::InstanceMethod<&RivalHandle::augment_batch>("augmentBatch")}));
  exports.Set(
      "BatchAugmentation",
      PairsHandle::DefineClass(env, "BatchAugmentation",
                               {PairsHandle::InstanceMethod<&PairsHandle::draw_plan>("drawPlan"),
                                PairsHandle::InstanceMethod<&PairsHandle::render>("render"),
                                PairsHandle::InstanceMethod<&PairsHandle::augment_batch>("augmentBatch")}));
  export_function<policy_space_to_js>(env, exports, "policySpace");
  export_function<auto_augment_policy_to_js>(env, exports, "autoAugmentPolicy");
}

}  // namespace ipmix
