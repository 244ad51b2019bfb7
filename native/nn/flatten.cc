#include "core/error.h"
#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

class Flatten : public Module {
 public:
  Flatten(const std::string& path, int64_t start) : Module(path), start_(start) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    if (input.dim() <= start_)
      throw Error("SHAPE_MISMATCH", shown_path(path()) + ": expects more than " + std::to_string(start_) +
                                        " dimensions, gets " + c10::str(input.sizes()));
    return input.flatten(start_);
  }

 private:
  int64_t start_;
};

class Identity : public Module {
 public:
  using Module::Module;
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override { return input; }
};

}  // namespace

ModulePtr make_flatten(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  const int64_t start = options.integer("startDim", 1, 1);
  options.finish();
  return std::make_unique<Flatten>(path, start);
}

ModulePtr make_identity(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions(spec, path).finish();
  return std::make_unique<Identity>(path);
}

}  // namespace ipmix
