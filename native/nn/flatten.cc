#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class Flatten : public Module {
 public:
  using Module::Module;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    return input.flatten(1);
  }
};

class Identity : public Module {
 public:
  using Module::Module;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override { return input; }
};

}  // namespace

ModulePtr make_flatten(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions(spec, path).finish();
  return std::make_unique<Flatten>(path);
}

ModulePtr make_identity(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions(spec, path).finish();
  return std::make_unique<Identity>(path);
}

}  // namespace ipmix
