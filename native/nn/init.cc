#include "nn/init.h"

#include <cmath>

#include "nn/generator.h"

namespace ipmix {
namespace {

at::Generator init_generator(const Builder& builder, uint32_t which) {
  return keyed_generator({builder.seed(), 0, builder.number(), which, Purpose::kInit}, at::kCPU);
}

double kernel_area(at::IntArrayRef shape) {
  double area = 1.0;
  for (size_t i = 2; i < shape.size(); ++i) area *= static_cast<double>(shape[i]);
  return area;
}

double fan_in(at::IntArrayRef shape) {
  return static_cast<double>(shape[1]) * kernel_area(shape);
}

}  // namespace

InitOptions InitOptions::read(SpecOptions& options) {
  return {options.choice("weightInit", {"default", "heFanOut", "heFanIn"}),
          options.choice("biasInit", {"default", "zeros"})};
}

at::Tensor initial_weight(at::IntArrayRef shape, const InitOptions& init, const Builder& builder) {
  if (!builder.draws()) return at::empty(shape, at::TensorOptions(at::kFloat).device(at::kMeta));
  const at::Tensor weight = at::empty(shape, at::kFloat);
  const at::Generator generator = init_generator(builder, 0);
  if (init.weight == "heFanOut") {
    weight.normal_(0.0, std::sqrt(2.0 / (static_cast<double>(shape[0]) * kernel_area(shape))), generator);
  } else if (init.weight == "heFanIn") {
    weight.normal_(0.0, std::sqrt(2.0 / fan_in(shape)), generator);
  } else {
    const double bound = 1.0 / std::sqrt(fan_in(shape));
    weight.uniform_(-bound, bound, generator);
  }
  return weight.requires_grad_(true);
}

at::Tensor initial_bias(at::IntArrayRef weight_shape, const InitOptions& init, const Builder& builder) {
  if (!builder.draws()) return at::empty({weight_shape[0]}, at::TensorOptions(at::kFloat).device(at::kMeta));
  const at::Tensor bias = at::zeros({weight_shape[0]}, at::kFloat);
  if (init.bias == "default") {
    const double bound = 1.0 / std::sqrt(fan_in(weight_shape));
    bias.uniform_(-bound, bound, init_generator(builder, 1));
  }
  return bias.requires_grad_(true);
}

}  // namespace ipmix
