#include "bindings/cancellation.h"

#include "bindings/rooms.h"

namespace ipmix {

void init_cancellation(Napi::Env env, Napi::Object exports) {
  exports.Set("Cancellation",
              Cancellation::DefineClass(env, "Cancellation",
                                        {Cancellation::InstanceMethod<&Cancellation::cancel>("cancel")}));
}

}  // namespace ipmix
