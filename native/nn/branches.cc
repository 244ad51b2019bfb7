// Containers whose children do not simply follow each other: parallel branches, and a gate.
#include "core/error.h"
#include "nn/builder.h"
#include "nn/chain.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

// Every child gets the same input; their results are joined along the channels, or added.
class Parallel : public Module {
 public:
  Parallel(const std::string& path, bool add, std::vector<ModulePtr> branches)
      : Module(path), add_(add), branches_(std::move(branches)) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    std::vector<at::Tensor> results;
    for (const ModulePtr& branch : branches_) {
      results.push_back(branch->forward(input, context));
      expect_fits(results.front(), results.back());
    }
    if (!add_) return at::cat(results, 1);
    at::Tensor sum = results[0];
    for (size_t i = 1; i < results.size(); ++i) sum = sum + results[i];
    return sum;
  }
  void collect_state(std::vector<StateEntry>& entries) const override {
    for (const ModulePtr& branch : branches_) branch->collect_state(entries);
  }

 private:
  void expect_fits(const at::Tensor& first, const at::Tensor& other) const {
    bool fits = first.dim() == other.dim() && first.dim() >= 2;
    for (int64_t i = 0; fits && i < first.dim(); ++i)
      fits = (!add_ && i == 1) || first.size(i) == other.size(i);
    if (!fits)
      throw Error("SHAPE_MISMATCH", shown_path(path()) + ": one branch gives " + c10::str(first.sizes()) +
                                        ", another " + c10::str(other.sizes()) + "; they cannot be " +
                                        (add_ ? "added" : "joined along the channels"));
  }
  bool add_;
  std::vector<ModulePtr> branches_;
};

// input * children(input), the second broadcast: squeeze-and-excitation.
class Gate : public Module {
 public:
  Gate(const std::string& path, std::vector<ModulePtr> modules) : Module(path), chain_(std::move(modules)) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    const at::Tensor scale = chain_.forward(input, context);
    bool fits = scale.dim() == input.dim();
    for (int64_t i = 0; fits && i < input.dim(); ++i)
      fits = scale.size(i) == input.size(i) || scale.size(i) == 1;
    if (!fits)
      throw Error("SHAPE_MISMATCH", shown_path(path()) + ": the gate gives " + c10::str(scale.sizes()) +
                                        ", which does not scale an input of " + c10::str(input.sizes()));
    return input * scale;
  }
  void collect_state(std::vector<StateEntry>& entries) const override { chain_.collect_state(entries); }

 private:
  Chain chain_;
};

}  // namespace

ModulePtr make_parallel(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  const bool add = options.choice("join", {"concat", "add"}) == "add";
  options.finish();
  if (spec.children.empty()) invalid(shown_path(path) + ": parallel needs at least one branch");
  std::vector<std::string> taken;
  return std::make_unique<Parallel>(path, add, builder.build_children(spec, path, taken));
}

ModulePtr make_gate(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions(spec, path).finish();
  if (spec.children.empty()) invalid(shown_path(path) + ": a gate needs at least one module");
  std::vector<std::string> taken;
  return std::make_unique<Gate>(path, builder.build_children(spec, path, taken));
}

}  // namespace ipmix
