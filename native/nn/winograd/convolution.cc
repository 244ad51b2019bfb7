#include "nn/winograd/convolution.h"

#include <ATen/autocast_mode.h>
#include <torch/csrc/autograd/custom_function.h>

#include <optional>

#include "core/isa.h"
#include "nn/winograd/passes.h"
#include "nn/winograd/tiling.h"

namespace ipmix::winograd {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

class WithGradient : public torch::autograd::Function<WithGradient> {
 public:
  static at::Tensor forward(AutogradContext* context, const at::Tensor& input, const at::Tensor& weight,
                            const std::optional<at::Tensor>& bias, int64_t above, int64_t left) {
    context->save_for_backward({input, weight});
    context->saved_data["padding"] = std::vector<int64_t>{above, left};
    context->saved_data["bias"] = bias.has_value();
    return winograd::forward(input, weight, bias.value_or(at::Tensor()), {above, left});
  }

  static variable_list backward(AutogradContext* context, const variable_list& gradients) {
    const variable_list saved = context->get_saved_variables();
    const at::Tensor &input = saved[0], &weight = saved[1], &gradient = gradients[0];
    const std::vector<int64_t> sides = context->saved_data["padding"].toIntVector();
    const bool bias = context->saved_data["bias"].toBool();
    const std::array<bool, 3> needs{context->needs_input_grad(0), context->needs_input_grad(1),
                                    bias && context->needs_input_grad(2)};
    at::Tensor to_input, to_weight, to_bias;
    if (at::GradMode::is_enabled()) {  // these gradients are to have gradients themselves
      std::tie(to_input, to_weight, to_bias) =
          at::convolution_backward(gradient, input, weight, at::IntArrayRef{weight.size(0)}, {1, 1}, sides,
                                   {1, 1}, false, {0, 0}, 1, needs);
    } else {
      const std::array<int64_t, 2> padding{sides[0], sides[1]};
      if (needs[0]) to_input = input_gradient(gradient, weight, padding);
      if (needs[1]) to_weight = weight_gradient(gradient, input, weight, padding);
      if (needs[2]) to_bias = gradient.sum({0, 2, 3});
    }
    return {to_input, to_weight, to_bias, at::Tensor(), at::Tensor()};
  }
};

thread_local bool direct_only = false;

bool pays(int64_t batch, int64_t in, int64_t out, int64_t height, int64_t width) {
  if (in % 8 != 0 || out % 8 != 0 || in < 16 || out < 16 || in > kMostChannels || out > kMostChannels)
    return false;
  const int64_t tiles = (height + kTile - 1) / kTile * ((width + kTile - 1) / kTile);
  return height * width * 10 >= tiles * kTile * kTile * 6 && batch * tiles >= 64;
}

}  // namespace

void use_direct(bool direct) {
  direct_only = direct;
}

bool fits(const at::Tensor& input, const at::Tensor& weight, std::array<int64_t, 2> stride,
          std::array<int64_t, 2> padding) {
  static const bool avx2 = active_isa() == Isa::kAvx2;
  if (direct_only || !avx2 || input.dim() != 4 || weight.size(2) != 3 || weight.size(3) != 3) return false;
  if (stride != std::array<int64_t, 2>{1, 1} || padding[0] > 2 || padding[1] > 2) return false;
  if (!input.is_cpu() || !weight.is_cpu() || input.scalar_type() != at::kFloat ||
      weight.scalar_type() != at::kFloat || at::autocast::is_autocast_enabled(at::kCPU))
    return false;
  return input.is_contiguous(at::MemoryFormat::ChannelsLast) &&
         pays(input.size(0), weight.size(1), weight.size(0), input.size(2) + 2 * padding[0] - 2,
              input.size(3) + 2 * padding[1] - 2);
}

at::Tensor conv2d(const at::Tensor& input, const at::Tensor& weight, const at::Tensor& bias,
                  std::array<int64_t, 2> padding) {
  const auto given = bias.defined() ? std::optional<at::Tensor>(bias) : std::nullopt;
  return WithGradient::apply(input, weight, given, padding[0], padding[1]);
}

}  // namespace ipmix::winograd
