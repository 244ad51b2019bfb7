#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class Relu : public Module {
 public:
  Relu(const std::string& path, bool in_place) : Module(path), in_place_(in_place) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    if (!in_place_) return input.relu();
    at::Tensor same = input;
    return same.relu_();
  }

 private:
  bool in_place_;
};

class Gelu : public Module {
 public:
  Gelu(const std::string& path, std::string approximate)
      : Module(path), approximate_(std::move(approximate)) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    // Hendrycks and Gimpel's sigmoid form, which the published All-Conv net uses.
    if (approximate_ == "sigmoid") return at::sigmoid(input * 1.702) * input;
    return at::gelu(input, approximate_);
  }

 private:
  std::string approximate_;
};

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
  return std::make_unique<Gelu>(path, approximate);
}

}  // namespace ipmix
