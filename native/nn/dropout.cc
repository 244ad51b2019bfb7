#include "nn/builder.h"
#include "nn/generator.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

// The mask is drawn flat and laid over the input's own memory order: bernoulli_ is several times faster on
// contiguous memory than on a channels-last view.
at::Tensor drop_mask(const at::Tensor& input, double keep, const at::Generator& generator) {
  const at::Tensor flat = at::empty({input.numel()}, input.options()).bernoulli_(keep, generator).div_(keep);
  return input.is_non_overlapping_and_dense() ? flat.as_strided(input.sizes(), input.strides())
                                              : flat.view(input.sizes());
}

class Dropout : public Module {
 public:
  Dropout(const std::string& path, double rate, uint64_t number)
      : Module(path), rate_(rate), number_(number) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    if (!context.training || rate_ == 0.0) return input;
    if (rate_ == 1.0) return input * 0.0;
    const Key key{context.seed, context.step, number_, 0, Purpose::kDropout};
    return input * drop_mask(input.detach(), 1.0 - rate_, keyed_generator(key, input.device()));
  }

 private:
  double rate_;
  uint64_t number_;
};

}  // namespace

ModulePtr make_dropout(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  const double rate = options.number("rate", 0.0, 1.0, 0.5);
  options.finish();
  return std::make_unique<Dropout>(path, rate, builder.number());
}

}  // namespace ipmix
