#include "core/error.h"
#include "nn/builder.h"
#include "nn/chain.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

// after(body(before(x)) + shortcut(x or before(x))). A part that is missing passes its input on.
class Residual : public Module {
 public:
  using Module::Module;
  at::Tensor forward(const at::Tensor& input, const ForwardContext& context) const override {
    const at::Tensor entered = before.forward(input, context);
    const at::Tensor side = shortcut.forward(shortcut_from_before ? entered : input, context);
    const at::Tensor main = body.forward(entered, context);
    if (main.sizes() != side.sizes()) {
      const auto shown = [](const at::Tensor& t) { return c10::str(t.sizes()); };
      throw Error("SHAPE_MISMATCH", shown_path(path()) + ": the body gives " + shown(main) +
                                        ", the shortcut " + shown(side) + "; they must be equal to be added");
    }
    return after.forward(side + main, context);
  }
  void collect_state(std::vector<StateEntry>& entries) const override {
    for (const Chain* part : {&before, &body, &shortcut, &after}) part->collect_state(entries);
  }

  Chain before, body, shortcut, after;
  bool shortcut_from_before = false;
};

}  // namespace

// The children are the parts, in order and named by their role; what is in them registers in the block's own
// namespace, as the attributes of a PyTorch block do.
ModulePtr make_residual(const ModuleSpec& spec, const std::string& path, Builder& builder) {
  SpecOptions options(spec, path);
  auto module = std::make_unique<Residual>(path);
  module->shortcut_from_before = options.choice("shortcutFrom", {"input", "before"}) == "before";
  options.finish();
  std::vector<std::string> taken;
  for (const ModuleSpec& part : spec.children) {
    Chain* target = part.name == "before"     ? &module->before
                    : part.name == "body"     ? &module->body
                    : part.name == "shortcut" ? &module->shortcut
                    : part.name == "after"    ? &module->after
                                              : nullptr;
    if (!target)
      invalid(shown_path(path) + ": a residual block has the parts before, body, shortcut and after, got '" +
              part.name + "'");
    *target = Chain(builder.build_children(part, path, taken));
  }
  if (module->body.empty()) invalid(shown_path(path) + ": a residual block needs a body");
  return module;
}

}  // namespace ipmix
