// The resolved options of lib/augment/options.ts as a plain struct.
#pragma once

#include "augment/ipmix.h"
#include "bindings/js_path.h"

namespace ipmix {

// Every field must be there; the values are checked.
IPMixOptions read_ipmix_options(const JsPath& options);

}  // namespace ipmix
