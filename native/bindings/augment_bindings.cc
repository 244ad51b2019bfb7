// The augment room's exports: IPMix and its mixing sets.
#include "bindings/augment_ipmix.h"
#include "bindings/augment_mixing_set.h"
#include "bindings/rooms.h"

namespace ipmix {

void init_augment(Napi::Env env, Napi::Object exports) {
  exports.Set("IPMix", IPMixHandle::DefineClass(
                           env, "IPMix",
                           {IPMixHandle::InstanceMethod<&IPMixHandle::draw_plan>("drawPlan"),
                            IPMixHandle::InstanceMethod<&IPMixHandle::render>("render"),
                            IPMixHandle::InstanceMethod<&IPMixHandle::render_by_pixel>("renderByPixel"),
                            IPMixHandle::InstanceMethod<&IPMixHandle::augment_batch>("augmentBatch")}));
  exports.Set("MixingSet", MixingSetHandle::DefineClass(
                               env, "MixingSet",
                               {MixingSetHandle::InstanceMethod<&MixingSetHandle::size>("size"),
                                MixingSetHandle::InstanceMethod<&MixingSetHandle::bytes>("bytes"),
                                MixingSetHandle::InstanceMethod<&MixingSetHandle::picture>("picture"),
                                MixingSetHandle::InstanceMethod<&MixingSetHandle::dispose>("dispose")}));
}

}  // namespace ipmix
