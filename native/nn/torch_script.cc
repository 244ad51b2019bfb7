// A TorchScript program (torch.jit.script or torch.jit.trace, saved by Python) as one module.
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/serialization/import.h>

#include <fstream>
#include <mutex>

#include "core/error.h"
#include "nn/builder.h"
#include "nn/generator.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

// The program draws from the device's global generator. For the time of a forward pass that is one keyed by
// (seed, step, module), so that a resumed run repeats its dropout masks; then it goes on as before.
class KeyedDraws {
 public:
  KeyedDraws(const Key& key, at::Device device)
      : generator_(at::globalContext().defaultGenerator(device)), before_(state()) {
    Random random(key);
    const std::scoped_lock lock(generator_.mutex());
    generator_.set_current_seed(random.bits64());
  }
  ~KeyedDraws() {
    const std::scoped_lock lock(generator_.mutex());
    generator_.set_state(before_);
  }
  KeyedDraws(const KeyedDraws&) = delete;
  KeyedDraws& operator=(const KeyedDraws&) = delete;

 private:
  at::Tensor state() {
    const std::scoped_lock lock(generator_.mutex());
    return generator_.get_state();
  }
  at::Generator generator_;
  at::Tensor before_;
};

class TorchScript : public Module {
 public:
  TorchScript(const std::string& path, torch::jit::Module program, uint64_t number)
      : Module(path), program_(std::move(program)), number_(number) {}

  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    set_mode(context.training);
    std::optional<KeyedDraws> draws;
    if (context.training)
      draws.emplace(Key{context.seed, context.step, number_, 0, Purpose::kDropout}, input.device());
    // The optimizing executor specialises over the first calls, so that the same step would give other bits
    // in a resumed run; without it the operators run one by one, as in eager PyTorch.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    const c10::IValue result = program_.forward({input});
    if (!result.isTensor())
      throw Error(
          "SHAPE_MISMATCH",
          shown_path(path()) + ": the TorchScript program must give one tensor, gives " + result.tagKind());
    return result.toTensor();
  }

  void collect_state(std::vector<StateEntry>& entries) const override {
    collect(program_, path().empty() ? "" : path() + ".", entries);
  }

 private:
  // Shared readers may come from two threads; both want the same mode, only one may write it.
  void set_mode(bool training) const {
    const std::scoped_lock lock(mode_);
    if (training_ == training) return;
    program_.train(training);
    training_ = training;
  }

  // Python's state_dict order: a module's parameters, its buffers, then its children.
  static void collect(const torch::jit::Module& module, const std::string& prefix,
                      std::vector<StateEntry>& entries) {
    const auto add = [&](const std::string& name, const at::Tensor& tensor, bool parameter) {
      for (const StateEntry& entry : entries)
        if (entry.tensor.is_same(tensor)) parameter = false;  // tied weights are trained once
      entries.push_back({prefix + name, tensor, parameter});
    };
    for (const auto& [name, tensor] : module.named_parameters(false))
      add(name, tensor, tensor.requires_grad());
    for (const auto& [name, tensor] : module.named_buffers(false)) add(name, tensor, false);
    for (const auto& [name, child] : module.named_children()) collect(child, prefix + name + ".", entries);
  }

  mutable torch::jit::Module program_;
  mutable std::mutex mode_;
  mutable std::optional<bool> training_;
  uint64_t number_;
};

torch::jit::Module load_program(const std::string& file, const std::string& path) {
  if (!std::ifstream(file))
    throw Error("NOT_FOUND", shown_path(path) + ": " + file + " cannot be opened for reading");
  try {
    return torch::jit::load(file, at::kCPU);
  } catch (const c10::Error& error) {
    const std::string why = error.what_without_backtrace();
    throw Error("CORRUPT_FILE", shown_path(path) + ": " + file + " is no TorchScript program (" +
                                    why.substr(0, why.find('\n')) +
                                    "); write one in Python with torch.jit.script(model).save(path)");
  }
}

}  // namespace

ModulePtr make_torch_script(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  const std::string file = options.text("path");
  options.finish();
  return std::make_unique<TorchScript>(path, load_program(file, path), builder.number());
}

}  // namespace ipmix
