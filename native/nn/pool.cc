#include <array>

#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

using Pair = std::array<int64_t, 2>;

struct Window {
  Pair kernel{}, stride{}, padding{};
};

// As in torch.nn, the stride is the kernel size unless it is given.
Window read_window(SpecOptions& options) {
  Window window;
  window.kernel = options.pair("kernelSize", 1);
  window.stride = options.pair("stride", 1, window.kernel);
  window.padding = options.pair("padding", 0, {0, 0});
  return window;
}

class MaxPool2d : public Module {
 public:
  MaxPool2d(const std::string& path, const Window& window) : Module(path), window_(window) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input);
    return at::max_pool2d(input, window_.kernel, window_.stride, window_.padding);
  }

 private:
  Window window_;
};

class AvgPool2d : public Module {
 public:
  AvgPool2d(const std::string& path, const Window& window) : Module(path), window_(window) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input);
    return at::avg_pool2d(input, window_.kernel, window_.stride, window_.padding);
  }

 private:
  Window window_;
};

class AdaptiveAvgPool2d : public Module {
 public:
  AdaptiveAvgPool2d(const std::string& path, const Pair& output) : Module(path), output_(output) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input);
    return at::adaptive_avg_pool2d(input, output_);
  }

 private:
  Pair output_;
};

template <typename Pool>
ModulePtr make_pool(const ModuleSpec& spec, const std::string& path) {
  SpecOptions options(spec, path);
  const Window window = read_window(options);
  options.finish();
  return std::make_unique<Pool>(path, window);
}

}  // namespace

ModulePtr make_max_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  return make_pool<MaxPool2d>(spec, path);
}

ModulePtr make_avg_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  return make_pool<AvgPool2d>(spec, path);
}

ModulePtr make_adaptive_avg_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  const Pair output = options.pair("outputSize", 1);
  options.finish();
  return std::make_unique<AdaptiveAvgPool2d>(path, output);
}

}  // namespace ipmix
