#include "nn/builder.h"
#include "nn/chain.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class Sequential : public Module {
 public:
  Sequential(const std::string& path, std::vector<ModulePtr> modules)
      : Module(path), chain_(std::move(modules)) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    return chain_.forward(input, context);
  }
  void collect_state(std::vector<StateEntry>& entries) const override { chain_.collect_state(entries); }

 private:
  Chain chain_;
};

// DenseNet's block: the input, then what the children make of it, along the channels.
class Concat : public Module {
 public:
  Concat(const std::string& path, std::vector<ModulePtr> modules)
      : Module(path), chain_(std::move(modules)) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    return at::cat({input, chain_.forward(input, context)}, 1);
  }
  void collect_state(std::vector<StateEntry>& entries) const override { chain_.collect_state(entries); }

 private:
  Chain chain_;
};

template <typename Container>
ModulePtr make_container(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions(spec, path).finish();
  std::vector<std::string> taken;
  return std::make_unique<Container>(path, builder.build_children(spec, path, taken));
}

}  // namespace

ModulePtr make_sequential(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  return make_container<Sequential>(spec, path, builder);
}

ModulePtr make_concat(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  return make_container<Concat>(spec, path, builder);
}

}  // namespace ipmix
