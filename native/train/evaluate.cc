#include "train/evaluate.h"

#include <algorithm>

#include "core/error.h"
#include "train/precision.h"

namespace ipmix {

at::Tensor evaluate(const Model& model, const at::Tensor& images, const EvaluateOptions& options,
                    const std::atomic<bool>* cancelled) {
  if (options.batch_size < 1)
    invalid("batchSize must be at least 1, got " + std::to_string(options.batch_size));
  if (images.dim() != 4 || images.size(0) == 0) invalid("there are no images to evaluate");
  const at::NoGradGuard no_grad;
  std::vector<at::Tensor> parts;
  for (int64_t first = 0; first < images.size(0); first += options.batch_size) {
    if (cancelled && cancelled->load())
      throw Error("ABORTED", "the evaluation was aborted by its AbortSignal");
    const int64_t count = std::min(options.batch_size, images.size(0) - first);
    const at::Tensor part = images.narrow(0, first, count).to(model.device());
    at::Tensor input = normalise(unit_pictures(part), options.normalisation);
    if (options.channels_last) input = input.contiguous(at::MemoryFormat::ChannelsLast);
    const Autocast autocast(model.device().type(), options.bfloat16);
    parts.push_back(model.forward(input, {}).to(at::kCPU, at::kFloat));
  }
  return at::cat(parts);
}

}  // namespace ipmix
