// Native bytes behind a JavaScript object, told to V8 so that it collects in time.
#pragma once

#include <cstdint>

#include "bindings/napi_setup.h"

namespace ipmix {

// node-addon-api's own call throws where the environment is going down, which no destructor survives.
inline void report_external_memory(napi_env env, int64_t change) noexcept {
  int64_t total = 0;
  napi_adjust_external_memory(env, change, &total);
}

}  // namespace ipmix
