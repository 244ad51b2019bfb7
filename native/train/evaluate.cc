#include "train/evaluate.h"

#include "train/precision.h"

namespace ipmix {

at::Tensor evaluate(const Model& model, const at::Tensor& images, const EvaluateOptions& options) {
  const at::NoGradGuard no_grad;
  at::Tensor input = normalise(unit_pictures(images.to(model.device())), options.normalisation);
  if (options.channels_last) input = input.contiguous(at::MemoryFormat::ChannelsLast);
  const Autocast autocast(model.device().type(), options.bfloat16);
  return model.forward(input, {}).to(at::kCPU, at::kFloat).detach();
}

}  // namespace ipmix
