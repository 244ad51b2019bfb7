#include <array>

#include "core/error.h"
#include "nn/builder.h"
#include "nn/spec_options.h"

namespace ipmix {
namespace {

using Pair = std::array<int64_t, 2>;

struct Window {
  Pair kernel{}, stride{}, padding{}, dilation{1, 1};
  bool ceil_mode = false;         // a window that hangs over the edge counts too
  bool count_include_pad = true;  // of the average
};

// As in torch.nn, the stride is the kernel size unless it is given.
Window read_window(SpecOptions& options, const std::string& path) {
  Window window;
  window.kernel = options.pair("kernelSize", 1);
  window.stride = options.pair("stride", 1, window.kernel);
  window.padding = options.pair("padding", 0, {0, 0});
  window.ceil_mode = options.flag("ceilMode", false);
  for (size_t i = 0; i < 2; ++i)
    if (2 * window.padding[i] > window.kernel[i])
      invalid(shown_path(path) + ": a pool's padding must be at most half its kernelSize, got " +
              std::to_string(window.padding[i]) + " and " + std::to_string(window.kernel[i]));
  return window;
}

class MaxPool2d : public Module {
 public:
  MaxPool2d(const std::string& path, const Window& window) : Module(path), window_(window) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input);
    return at::max_pool2d(input, window_.kernel, window_.stride, window_.padding, window_.dilation,
                          window_.ceil_mode);
  }

 private:
  Window window_;
};

class AvgPool2d : public Module {
 public:
  AvgPool2d(const std::string& path, const Window& window) : Module(path), window_(window) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input);
    return at::avg_pool2d(input, window_.kernel, window_.stride, window_.padding, window_.ceil_mode,
                          window_.count_include_pad);
  }

 private:
  Window window_;
};

class AdaptivePool2d : public Module {
 public:
  AdaptivePool2d(const std::string& path, const Pair& output, bool average)
      : Module(path), output_(output), average_(average) {}
  at::Tensor forward(const at::Tensor& input, const ForwardContext&) const override {
    expect_pictures(input);
    return average_ ? at::adaptive_avg_pool2d(input, output_)
                    : std::get<0>(at::adaptive_max_pool2d(input, output_));
  }

 private:
  Pair output_;
  bool average_;
};

ModulePtr make_adaptive(const ModuleSpec& spec, const std::string& path, bool average) {
  SpecOptions options(spec, path);
  const Pair output = options.pair("outputSize", 1);
  options.finish();
  return std::make_unique<AdaptivePool2d>(path, output, average);
}

}  // namespace

ModulePtr make_max_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  Window window = read_window(options, path);
  window.dilation = options.pair("dilation", 1, {1, 1});
  options.finish();
  return std::make_unique<MaxPool2d>(path, window);
}

ModulePtr make_avg_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  SpecOptions options(spec, path);
  Window window = read_window(options, path);
  window.count_include_pad = options.flag("countIncludePad", true);
  options.finish();
  return std::make_unique<AvgPool2d>(path, window);
}

ModulePtr make_adaptive_avg_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  return make_adaptive(spec, path, true);
}

ModulePtr make_adaptive_max_pool2d(const ModuleSpec& spec, const std::string& path, Builder&) {
  return make_adaptive(spec, path, false);
}

}  // namespace ipmix
