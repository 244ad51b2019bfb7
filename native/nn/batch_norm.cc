#include "nn/builder.h"
#include "nn/fused_batch_norm.h"
#include "nn/inferred_size.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class BatchNorm : public Module {
 public:
  BatchNorm(const std::string& path, bool pictures) : Module(path), pictures_(pictures) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    return normed(input, context, After::kNothing);
  }
  bool takes_relu() const override { return pictures_; }
  at::Tensor forward_relu(const at::Tensor& input, const ForwardContext& context) const override {
    return normed(input, context, After::kRelu);
  }
  void collect_state(std::vector<StateEntry>& entries) const override {
    if (setting.weight.defined()) entries.push_back({entry_name("weight"), setting.weight, true});
    if (setting.bias.defined()) entries.push_back({entry_name("bias"), setting.bias, true});
    entries.push_back({entry_name("running_mean"), setting.running_mean, false});
    entries.push_back({entry_name("running_var"), setting.running_var, false});
    entries.push_back({entry_name("num_batches_tracked"), batches, false});
  }

  BatchNormSetting setting;
  at::Tensor batches;

 private:
  at::Tensor normed(const at::Tensor& input, const ForwardContext& context, After after) const {
    if (pictures_) {
      expect_pictures(input, setting.running_mean.size(0));
    } else {
      expect_features(input, setting.running_mean.size(0));
    }
    if (context.training) {
      const at::NoGradGuard no_grad;
      batches.add_(1);
    }
    if (fits_fused_batch_norm(input, setting))
      return fused_batch_norm(input, setting, context.training, after);
    const at::Tensor output = at::batch_norm(input, setting.weight, setting.bias, setting.running_mean,
                                             setting.running_var, context.training, setting.momentum,
                                             setting.eps, at::globalContext().userEnabledCuDNN());
    return after == After::kRelu ? output.relu_() : output;
  }
  bool pictures_;
};

ModulePtr make_batch_norm(const ModuleSpec& spec, const std::string& path, const Builder& builder,
                          bool pictures) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<BatchNorm>(path, pictures);
  const int64_t channels = inferred_size(options, spec, path, "channels", builder, 1);
  module->setting.eps = options.number("eps", 1e-12, 1.0, 1e-5);
  module->setting.momentum = options.number("momentum", 0.0, 1.0, 0.1);
  const bool affine = options.flag("affine", true);
  options.finish();
  if (affine) {
    module->setting.weight = at::ones({channels}, at::kFloat).requires_grad_(true);
    module->setting.bias = at::zeros({channels}, at::kFloat).requires_grad_(true);
  }
  module->setting.running_mean = at::zeros({channels}, at::kFloat);
  module->setting.running_var = at::ones({channels}, at::kFloat);
  module->batches = at::zeros({}, at::kLong);
  return module;
}

}  // namespace

ModulePtr make_batch_norm2d(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  return make_batch_norm(spec, path, builder, true);
}

ModulePtr make_batch_norm1d(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  return make_batch_norm(spec, path, builder, false);
}

}  // namespace ipmix
