// Initial values of weights (DESIGN section 6): named distributions, drawn from an addressed generator.
#pragma once

#include <string>

#include "nn/builder.h"
#include "nn/spec_options.h"
#include "tensor/torch_headers.h"

namespace ipmix {

// weightInit: 'default'  U(-1/sqrt(fan_in), 1/sqrt(fan_in)), what torch.nn.Conv2d and Linear do (He et al.
// 2015 with a = sqrt(5))
//             'heFanOut' N(0, 2 / fan_out)     'heFanIn' N(0, 2 / fan_in)
// biasInit:   'default'  U(-1/sqrt(fan_in), 1/sqrt(fan_in))          'zeros'
struct InitOptions {
  std::string weight;
  std::string bias;
  static InitOptions read(SpecOptions& options);
};

// fan_in counts the inputs of one output value, fan_out = outputs x kernel area. Both are leaves that require
// a gradient.
at::Tensor initial_weight(at::IntArrayRef shape, const InitOptions& init, const Builder& builder);
at::Tensor initial_bias(at::IntArrayRef weight_shape, const InitOptions& init, const Builder& builder);

}  // namespace ipmix
