#include "nn/builder.h"
#include "nn/inferred_size.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class BatchNorm : public Module {
 public:
  BatchNorm(const std::string& path, bool pictures) : Module(path), pictures_(pictures) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    if (pictures_) {
      expect_pictures(input, running_mean.size(0));
    } else {
      expect_features(input, running_mean.size(0));
    }
    if (context.training) {
      const at::NoGradGuard no_grad;
      batches.add_(1);
    }
    return at::batch_norm(input, weight, bias, running_mean, running_var, context.training, momentum, eps,
                          at::globalContext().userEnabledCuDNN());
  }
  void collect_state(std::vector<StateEntry>& entries) const override {
    if (weight.defined()) entries.push_back({entry_name("weight"), weight, true});
    if (bias.defined()) entries.push_back({entry_name("bias"), bias, true});
    entries.push_back({entry_name("running_mean"), running_mean, false});
    entries.push_back({entry_name("running_var"), running_var, false});
    entries.push_back({entry_name("num_batches_tracked"), batches, false});
  }

  at::Tensor weight, bias, running_mean, running_var, batches;
  double eps = 1e-5, momentum = 0.1;

 private:
  bool pictures_;
};

ModulePtr make_batch_norm(const ModuleSpec& spec, const std::string& path, const Builder& builder,
                          bool pictures) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<BatchNorm>(path, pictures);
  const int64_t channels = inferred_size(options, spec, path, "channels", builder, 1);
  module->eps = options.number("eps", 1e-12, 1.0, 1e-5);
  module->momentum = options.number("momentum", 0.0, 1.0, 0.1);
  const bool affine = options.flag("affine", true);
  options.finish();
  if (affine) {
    module->weight = at::ones({channels}, at::kFloat).requires_grad_(true);
    module->bias = at::zeros({channels}, at::kFloat).requires_grad_(true);
  }
  module->running_mean = at::zeros({channels}, at::kFloat);
  module->running_var = at::ones({channels}, at::kFloat);
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
