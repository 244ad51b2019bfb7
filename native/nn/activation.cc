// Activations without weights.
#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

// `call` is a pure function of the input; what an activation is set to is captured in it.
template <typename Call>
class Activation : public Module {
 public:
  Activation(const std::string& path, Call call) : Module(path), call_(std::move(call)) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override { return call_(input); }

 private:
  Call call_;
};

class Relu : public Module {
 public:
  Relu(const std::string& path, bool in_place) : Module(path), in_place_(in_place) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    return in_place_ ? input.relu_() : input.relu();
  }
  bool is_relu() const override { return true; }

 private:
  bool in_place_;
};

template <typename Call>
ModulePtr activation(const std::string& path, Call call) {
  return std::make_unique<Activation<Call>>(path, std::move(call));
}

template <at::Tensor (*function)(const at::Tensor&)>
ModulePtr plain(const ModuleSpec& spec, const std::string& path) {
  SpecOptions(spec, path).finish();
  return activation(path, function);
}

}  // namespace

ModulePtr make_relu(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  const bool in_place = options.flag("inPlace", false);
  options.finish();
  return std::make_unique<Relu>(path, in_place);
}

ModulePtr make_gelu(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  const std::string approximate = options.choice("approximate", {"none", "tanh", "sigmoid"});
  options.finish();
  // Hendrycks and Gimpel's sigmoid form, which the published All-Conv net uses.
  if (approximate == "sigmoid")
    return activation(path, [](const at::Tensor& x) { return at::sigmoid(x * 1.702) * x; });
  return activation(path, [approximate](const at::Tensor& x) { return at::gelu(x, approximate); });
}

ModulePtr make_leaky_relu(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  const double slope = options.number("slope", 0.0, 1.0, 0.01);
  options.finish();
  return activation(path, [slope](const at::Tensor& x) { return at::leaky_relu(x, slope); });
}

ModulePtr make_elu(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  const double alpha = options.number("alpha", 0.0, 100.0, 1.0);
  options.finish();
  return activation(path, [alpha](const at::Tensor& x) { return at::elu(x, alpha); });
}

ModulePtr make_relu6(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::relu6>(spec, path);
}

ModulePtr make_silu(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::silu>(spec, path);
}

ModulePtr make_mish(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::mish>(spec, path);
}

ModulePtr make_hardswish(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::hardswish>(spec, path);
}

ModulePtr make_hardsigmoid(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::hardsigmoid>(spec, path);
}

ModulePtr make_sigmoid(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::sigmoid>(spec, path);
}

ModulePtr make_tanh(const ModuleSpec& spec, const std::string& path, Builder&) {
  return plain<at::tanh>(spec, path);
}

}  // namespace ipmix
