// A size that a spec may leave out, to be inferred from a sample input (lib/nn/infer.ts).
#pragma once

#include "core/error.h"
#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {

// Left out: `stand_in` while a spec is checked, INVALID_ARGUMENT when it is built.
inline int64_t inferred_size(SpecOptions& options, const ModuleSpec& spec, const std::string& path,
                             const char* name, const Builder& builder, int64_t stand_in) {
  if (builder.draws() && !spec.options.contains(name))
    invalid(shown_path(path) + ": " + spec.type + "'s " + name +
            " is left out; give createModel an `input` (a sample or its shape) to infer it from");
  return options.integer(name, 1, stand_in);
}

}  // namespace ipmix
