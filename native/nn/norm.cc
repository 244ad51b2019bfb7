// Norms without running statistics: group norm and layer norm.
#include "core/error.h"
#include "nn/builder.h"
#include "nn/inferred_size.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class AffineNorm : public Module {
 public:
  using Module::Module;
  void collect_state(std::vector<StateEntry>& entries) const override {
    if (!weight.defined()) return;
    entries.push_back({entry_name("weight"), weight, true});
    entries.push_back({entry_name("bias"), bias, true});
  }
  // `affine` and `eps`, which all of them have.
  void read(SpecOptions& options, at::IntArrayRef shape, double usual_eps) {
    eps = options.number("eps", 1e-12, 1.0, usual_eps);
    if (!options.flag("affine", true)) return;
    weight = at::ones(shape, at::kFloat).requires_grad_(true);
    bias = at::zeros(shape, at::kFloat).requires_grad_(true);
  }

  at::Tensor weight, bias;
  double eps = 1e-5;
};

class GroupNorm : public AffineNorm {
 public:
  using AffineNorm::AffineNorm;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input, channels);
    return at::group_norm(input, groups, weight, bias, eps, at::globalContext().userEnabledCuDNN());
  }
  int64_t groups = 1, channels = 1;
};

// Over the last dimensions, or over the channels of each pixel.
class LayerNorm : public AffineNorm {
 public:
  using AffineNorm::AffineNorm;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    if (pixels) {
      expect_pictures(input, shape[0]);
      const at::Tensor last = input.permute({0, 2, 3, 1});
      return at::layer_norm(last, shape, weight, bias, eps).permute({0, 3, 1, 2});
    }
    const auto sides = static_cast<int64_t>(shape.size());
    if (input.dim() < sides || input.sizes().slice(input.dim() - sides) != at::IntArrayRef(shape))
      throw Error("SHAPE_MISMATCH", shown_path(path()) + ": expects the last dimensions to be " +
                                        c10::str(at::IntArrayRef(shape)) + ", gets " +
                                        c10::str(input.sizes()));
    return at::layer_norm(input, shape, weight, bias, eps);
  }
  std::vector<int64_t> shape;
  bool pixels = false;
};

}  // namespace

ModulePtr make_group_norm(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<GroupNorm>(path);
  module->groups = options.integer("groups", 1);
  module->channels = inferred_size(options, spec, path, "channels", builder, module->groups);
  module->read(options, {module->channels}, 1e-5);
  options.finish();
  if (module->channels % module->groups != 0)
    invalid(shown_path(path) + ": channels (" + std::to_string(module->channels) +
            ") must be a multiple of groups (" + std::to_string(module->groups) + ")");
  return module;
}

ModulePtr make_layer_norm(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<LayerNorm>(path);
  module->shape = options.sides("shape");
  module->read(options, module->shape, 1e-5);
  options.finish();
  return module;
}

ModulePtr make_layer_norm2d(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<LayerNorm>(path);
  module->shape = {inferred_size(options, spec, path, "channels", builder, 1)};
  module->pixels = true;
  module->read(options, module->shape, 1e-5);
  options.finish();
  return module;
}

}  // namespace ipmix
