#include "nn/model.h"

#include <set>

#include "core/counters.h"
#include "core/error.h"
#include "nn/builder.h"

namespace ipmix {
namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

Model::Model(const ModuleSpec& spec, uint64_t seed, at::Device device) : device_(at::kCPU) {
  root_ = Builder(seed).build(spec, "");
  root_->collect_state(state_);
  to(device);
  ++counters().models;
}

Model::~Model() {
  --counters().models;
}

at::Tensor Model::forward(const at::Tensor& input, const ForwardContext& context) const {
  return root_->forward(input, context);
}

std::vector<StateEntry> Model::parameters() const {
  std::vector<StateEntry> found;
  for (const StateEntry& entry : state_)
    if (entry.parameter) found.push_back(entry);
  return found;
}

// set_data keeps the handles, as torch.nn.Module.to does: optimizers and JavaScript go on holding the same
// tensors.
void Model::to(at::Device device) {
  const at::NoGradGuard no_grad;
  for (const StateEntry& entry : state_)
    if (entry.tensor.device() != device) entry.tensor.set_data(entry.tensor.to(device));
  device_ = device;
}

void Model::to(at::MemoryFormat format) {
  const at::NoGradGuard no_grad;
  // As PyTorch's Module.to, by strides: contiguous() takes a filter of 1 x 1 for being of either format, and
  // the reducer's buckets would then differ from its gradient.
  for (const StateEntry& entry : state_)
    if (entry.tensor.dim() == 4)
      entry.tensor.set_data(entry.tensor.to(entry.tensor.options(), false, false, format));
}

void Model::load(const std::map<std::string, at::Tensor>& values, bool strict) {
  std::vector<std::string> missing, unexpected, shapes;
  std::set<std::string> known;
  for (const StateEntry& entry : state_) {
    known.insert(entry.name);
    const auto found = values.find(entry.name);
    if (found == values.end()) {
      missing.push_back(entry.name);
    } else if (found->second.sizes() != entry.tensor.sizes()) {
      shapes.push_back(entry.name + " (expects " + c10::str(entry.tensor.sizes()) + ", got " +
                       c10::str(found->second.sizes()) + ")");
    }
  }
  for (const auto& [name, value] : values)
    if (!known.contains(name)) unexpected.push_back(name);
  if (strict && (!missing.empty() || !unexpected.empty())) {
    std::string message = "the state dict does not fit the model:";
    if (!missing.empty()) message += " missing: " + joined(missing) + ";";
    if (!unexpected.empty()) message += " unexpected: " + joined(unexpected) + ";";
    throw Error("STATE_DICT_MISMATCH", message + " pass strict: false to load what fits");
  }
  if (!shapes.empty())
    throw Error("SHAPE_MISMATCH", "the state dict has other shapes than the model: " + joined(shapes));
  const at::NoGradGuard no_grad;
  for (const StateEntry& entry : state_)
    if (const auto found = values.find(entry.name); found != values.end()) entry.tensor.copy_(found->second);
}

}  // namespace ipmix
