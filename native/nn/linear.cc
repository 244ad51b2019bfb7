#include <array>

#include "core/error.h"
#include "nn/inferred_size.h"
#include "nn/init.h"

namespace ipmix {
namespace {

class Linear : public Module {
 public:
  using Module::Module;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    if (input.dim() == 0 || input.size(-1) != weight.size(1))
      throw Error("SHAPE_MISMATCH", shown_path(path()) + ": expects " + std::to_string(weight.size(1)) +
                                        " features, gets " +
                                        (input.dim() == 0 ? "a scalar" : std::to_string(input.size(-1))));
    return at::linear(input, weight, bias);
  }
  void collect_state(std::vector<StateEntry>& entries) const override {
    entries.push_back({entry_name("weight"), weight, true});
    if (bias.defined()) entries.push_back({entry_name("bias"), bias, true});
  }

  at::Tensor weight, bias;
};

}  // namespace

ModulePtr make_linear(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  const int64_t in = inferred_size(options, spec, path, "inFeatures", builder, 1);
  const int64_t out = options.integer("outFeatures", 1);
  const bool bias = options.flag("bias", true);
  const InitOptions init = InitOptions::read(options);
  options.finish();
  auto module = std::make_unique<Linear>(path);
  const std::array<int64_t, 2> shape{out, in};
  module->weight = initial_weight(shape, init, builder);
  if (bias) module->bias = initial_bias(shape, init, builder);
  return module;
}

}  // namespace ipmix
