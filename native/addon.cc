// The table of contents of the addon.
#include "bindings/environment.h"
#include "bindings/rooms.h"

namespace {

Napi::Object init(Napi::Env env, Napi::Object exports) {
  auto* environment = new ipmix::Environment(env);
  env.SetInstanceData(environment);
  env.AddCleanupHook([environment] { environment->teardown(); });

  ipmix::init_errors(env, exports);
  ipmix::init_cancellation(env, exports);
  ipmix::init_process(env, exports);
  ipmix::init_tensor(env, exports);
  ipmix::init_operators(env, exports);
  ipmix::init_fractal(env, exports);
  ipmix::init_corrupt(env, exports);
  ipmix::init_perturb(env, exports);
  ipmix::init_image(env, exports);
  ipmix::init_augment(env, exports);
  ipmix::init_rival(env, exports);
  ipmix::init_data(env, exports);
  ipmix::init_nn(env, exports);
  ipmix::init_distributed(env, exports);
  ipmix::init_train(env, exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(ipmix, init)
