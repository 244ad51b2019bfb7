// A loader's options and supplied samples, read from JavaScript; lib/data/native.ts types them.
#pragma once

#include "bindings/js_path.h"
#include "data/loader_options.h"
#include "data/supplied_sample.h"

namespace ipmix {

LoaderOptions read_loader_options(const Napi::Value& value);

// { name, data, height?, width? } or { name, code, reason }
SuppliedSample read_supplied(const JsPath& sample);

}  // namespace ipmix
