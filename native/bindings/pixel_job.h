// Pixel work off the JS thread that reads and writes JavaScript's shared memory in place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "bindings/cancellation.h"
#include "bindings/napi_setup.h"

namespace ipmix {

// The bytes of a Uint8Array, which must hold `count` of them. `name` begins the sentences.
uint8_t* bytes_of(const Napi::Value& value, size_t count, const char* name);

// The same on a SharedArrayBuffer, which nothing can detach while threads work on it.
uint8_t* shared_bytes_of(const Napi::Value& value, size_t count, const char* name);

// Runs `body` on the pixel threads and resolves with undefined, or rejects with ABORTED when `flag` was
// raised. `held` stay alive until then. At teardown the flag is raised, so that exit does not wait for a long
// job.
Napi::Promise pixel_job(Napi::Env env, const CancelFlag& flag, const std::vector<Napi::Value>& held,
                        std::function<void()> body);

}  // namespace ipmix
