// The resolved options of lib/augment/options.ts as a plain struct.
#pragma once

#include <vector>

#include "augment/ipmix.h"
#include "bindings/js_path.h"

namespace ipmix {

// Options that methods share: `ops`, `mean` and `std`, `mixingScale`.
std::vector<Op> read_ops(const JsPath& options);
Normalisation read_normalisation(const JsPath& options);
MixingScale read_mixing_scale(const JsPath& options);

// Every field must be there; the values are checked.
IPMixOptions read_ipmix_options(const JsPath& options);

}  // namespace ipmix
