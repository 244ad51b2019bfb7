#include <array>

#include "core/error.h"
#include "nn/inferred_size.h"
#include "nn/init.h"
#include "nn/winograd/convolution.h"

namespace ipmix {
namespace {

class Conv2d : public Module {
 public:
  using Module::Module;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input, weight.size(1) * groups);
    const bool dense = groups == 1 && dilation == std::array<int64_t, 2>{1, 1};
    if (dense && winograd::fits(input, weight, stride, padding))
      return winograd::conv2d(input, weight, bias, padding);
    return at::conv2d(input, weight, bias, stride, padding, dilation, groups);
  }
  void collect_state(std::vector<StateEntry>& entries) const override {
    entries.push_back({entry_name("weight"), weight, true});
    if (bias.defined()) entries.push_back({entry_name("bias"), bias, true});
  }

  at::Tensor weight, bias;
  std::array<int64_t, 2> stride{}, padding{}, dilation{};
  int64_t groups = 1;
};

}  // namespace

ModulePtr make_conv2d(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<Conv2d>(path);
  const int64_t out = options.integer("outChannels", 1);
  const auto kernel = options.pair("kernelSize", 1);
  module->stride = options.pair("stride", 1, {1, 1});
  module->padding = options.pair("padding", 0, {0, 0});
  module->dilation = options.pair("dilation", 1, {1, 1});
  module->groups = options.integer("groups", 1, 1);
  const int64_t in = inferred_size(options, spec, path, "inChannels", builder, module->groups);
  const bool bias = options.flag("bias", true);
  const InitOptions init = InitOptions::read(options);
  options.finish();
  if (in % module->groups != 0 || out % module->groups != 0)
    invalid(shown_path(path) + ": inChannels (" + std::to_string(in) + ") and outChannels (" +
            std::to_string(out) + ") must be multiples of groups (" + std::to_string(module->groups) + ")");
  const std::array<int64_t, 4> shape{out, in / module->groups, kernel[0], kernel[1]};
  module->weight = initial_weight(shape, init, builder);
  if (bias) module->bias = initial_bias(shape, init, builder);
  return module;
}

}  // namespace ipmix
