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

// One draw for each value, each channel, each picture, or the whole batch.
enum class Unit { kValue, kChannel, kPicture, kBatch };

class Dropout : public Module {
 public:
  Dropout(const std::string& path, Unit unit, double rate, uint64_t number)
      : Module(path), unit_(unit), rate_(rate), number_(number) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    if (!context.training || rate_ == 0.0) return input;
    if (rate_ == 1.0) return input * 0.0;
    const Key key{context.seed, context.step, number_, 0, Purpose::kDropout};
    const at::Tensor like = unit_ == Unit::kValue ? input.detach() : at::empty(shape(input), input.options());
    return input * drop_mask(like, 1.0 - rate_, keyed_generator(key, input.device()));
  }

 private:
  std::vector<int64_t> shape(const at::Tensor& input) const {
    if (unit_ == Unit::kChannel) expect_pictures(input);
    std::vector<int64_t> sides(static_cast<size_t>(input.dim()), 1);
    if (unit_ != Unit::kBatch) sides[0] = input.size(0);
    if (unit_ == Unit::kChannel) sides[1] = input.size(1);
    return sides;
  }
  Unit unit_;
  double rate_;
  uint64_t number_;
};

ModulePtr make(const ModuleSpec& spec, const std::string& path, Builder& builder, Unit unit) {
  SpecOptions options(spec, path);
  const double rate = options.number("rate", 0.0, 1.0, 0.5);
  options.finish();
  return std::make_unique<Dropout>(path, unit, rate, builder.number());
}

}  // namespace

ModulePtr make_dropout(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  return make(spec, path, builder, Unit::kValue);
}

ModulePtr make_dropout2d(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  return make(spec, path, builder, Unit::kChannel);
}

// Huang et al., ECCV 2016: the end of a residual body, dropped for whole pictures.
ModulePtr make_stochastic_depth(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  const double rate = options.number("rate", 0.0, 1.0, 0.5);
  const bool batch = options.choice("mode", {"row", "batch"}) == "batch";
  options.finish();
  return std::make_unique<Dropout>(path, batch ? Unit::kBatch : Unit::kPicture, rate, builder.number());
}

}  // namespace ipmix
